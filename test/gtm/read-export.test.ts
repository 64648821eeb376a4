import { describe, expect, test } from 'vitest';
import { printExport } from '../../src/gtm/print-export.js';
import { readExport } from '../../src/gtm/read/read-export.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { showFindings } from '../support/show.js';
import { HAS_CORPUS, readCorpus } from './corpus.js';

const OWNER = { accountId: '1', containerId: '2' };

/** A file with one of everything that a container can hold. */
const WHOLE = {
  exportFormatVersion: 2,
  exportTime: '2026-01-01 00:00:00',
  containerVersion: {
    ...OWNER,
    containerVersionId: '0',
    container: {
      ...OWNER,
      name: 'Web',
      publicId: 'GTM-1',
      usageContext: ['WEB', 'SERVER'],
      newField: [1, { a: null }],
    },
    tag: [
      {
        ...OWNER,
        tagId: '3',
        name: 'A tag',
        type: 'html',
        priority: { type: 'INTEGER', value: '1' },
        parameter: [{ type: 'LIST', key: 'rows', list: [{ type: 'MAP', map: [{ type: 'TEMPLATE', key: 'a' }] }] }],
        setupTag: [{ tagName: 'Other', stopOnSetupFailure: true }],
        consentSettings: {
          consentStatus: 'NEEDED',
          consentType: { type: 'LIST', list: [{ type: 'TEMPLATE', value: 'ad_storage' }] },
        },
      },
    ],
    trigger: [
      {
        ...OWNER,
        triggerId: '4',
        name: 'T',
        type: 'YOU_TUBE_VIDEO',
        filter: [{ type: 'CSS_SELECTOR', parameter: [] }],
      },
    ],
    variable: [
      {
        ...OWNER,
        variableId: '5',
        name: 'V',
        type: 'v',
        formatValue: { caseConversionType: 'LOWERCASE', convertToNumber: 'PERIOD', convertToBoolean: true },
      },
    ],
    folder: [{ ...OWNER, folderId: '6', name: 'F' }],
    builtInVariable: [{ ...OWNER, type: 'PAGE_URL', name: 'Page URL' }],
    client: [
      { ...OWNER, clientId: '7', name: 'C', type: 'gaaw_client', priority: { type: 'INTEGER', value: '1' } },
      { ...OWNER, clientId: '12', name: 'D', type: 'gaaw_client', priority: 2 },
    ],
    transformation: [
      {
        ...OWNER,
        transformationId: '8',
        name: 'X',
        type: 'tf_augment_event',
        parameter: [{ type: 'TAG_REFERENCE', key: 'tag', value: 'A tag', isWeakReference: false }],
      },
    ],
    customTemplate: [
      {
        ...OWNER,
        templateId: '9',
        name: 'M',
        templateData: '___INFO___',
        galleryReference: { host: 'github.com', isModified: false },
      },
    ],
    zone: [
      {
        ...OWNER,
        zoneId: '10',
        name: 'Z',
        boundary: { condition: [{ type: 'EQUALS', parameter: [] }] },
        childContainer: [{ publicId: 'GTM-2', nickname: 'n' }],
        typeRestriction: { enable: true, whitelistedTypeId: ['html'] },
      },
    ],
    gtagConfig: [{ ...OWNER, gtagConfigId: '11', type: 'googtag' }],
  },
};

describe('An export', () => {
  test('is read with everything that a container can hold, and written as the same value', () => {
    const { file, diagnostics } = readExport('export.json', JSON.stringify(WHOLE));
    expect(showFindings(diagnostics)).toEqual([]);
    expect(JSON.parse(printExport(file as never))).toEqual(WHOLE);
  });

  test('keeps names that are none of ours, and texts that are hard to write', () => {
    const odd = structuredClone(WHOLE) as never as { containerVersion: Record<string, unknown> };
    odd.containerVersion['x\u2028"</script>😀\ud800'] = JSON.parse('{"__proto__": ["\\u0000", "{{a}}"]}');
    const { file } = readExport('export.json', JSON.stringify(odd));
    expect(JSON.stringify(JSON.parse(printExport(file as never)))).toBe(JSON.stringify(odd));
  });

  test.each([
    [
      'a parameter in the case of the API',
      (v) => Object.assign(v.tag[0].parameter[0], { type: 'list' }),
      '"list" is not a type of parameter; an import of the file would be refused.',
      'Write "LIST".',
    ],
    [
      'a trigger in the case of the API',
      (v) => Object.assign(v.trigger[0], { type: 'youTubeVideo' }),
      '"youTubeVideo" is not a type of trigger; an import of the file would be refused.',
      'Write "YOU_TUBE_VIDEO".',
    ],
    [
      'a comparison that is none',
      (v) => Object.assign(v.trigger[0].filter[0], { type: 'IS' }),
      '"IS" is not a comparison; an import of the file would be refused.',
      undefined,
    ],
    [
      'a built-in variable that is none',
      (v) => Object.assign(v.builtInVariable[0], { type: 'VIDEO_ELAPSED_TIME' }),
      '"VIDEO_ELAPSED_TIME" is not a built-in variable; an import of the file would be refused.',
      undefined,
    ],
    [
      'a consent status in the case of the API',
      (v) => Object.assign(v.tag[0].consentSettings, { consentStatus: 'notSet' }),
      '"notSet" is not a consent status; an import of the file would be refused.',
      'Write "NOT_SET".',
    ],
    [
      'a firing option that is none',
      (v) => Object.assign(v.tag[0], { tagFiringOption: 'ONCE_PER_EVENTS' }),
      '"ONCE_PER_EVENTS" is not a firing option; an import of the file would be refused.',
      'Write "ONCE_PER_EVENT".',
    ],
    [
      'a context in the case of the API',
      (v) => Object.assign(v.container, { usageContext: ['web'] }),
      '"web" is not a kind of container; an import of the file would be refused.',
      'Write "WEB".',
    ],
    [
      'consent types as plain texts',
      (v) => Object.assign(v.tag[0].consentSettings, { consentType: ['ad_storage'] }),
      '"consentType" must be an object.',
      undefined,
    ],
    [
      'a value that is no text',
      (v) => Object.assign(v.tag[0].parameter[0].list[0].map[0], { value: true }),
      '"value" must be a text.',
      undefined,
    ],
    ['an id that is no text', (v) => Object.assign(v.tag[0], { tagId: 3 }), '"tagId" must be a text.', undefined],
    ['a list that is none', (v) => Object.assign(v, { folder: {} }), '"folder" must be a list.', undefined],
    [
      'an item that is no object',
      (v) => Object.assign(v, { folder: ['F'] }),
      'An item of "folder" must be an object.',
      undefined,
    ],
    [
      'a flag that is none',
      (v) => Object.assign(v.tag[0], { paused: 'true' }),
      '"paused" must be true or false.',
      undefined,
    ],
    ['a tag without a name', (v) => delete v.tag[0].name, 'The tag has no "name".', undefined],
    [
      'a container without its kind',
      (v) => delete v.container.usageContext,
      'The container has no "usageContext".',
      undefined,
    ],
    [
      'a priority that is nothing',
      (v) => Object.assign(v.client[1], { priority: 'high' }),
      '"priority" must be a number or an object.',
      undefined,
    ],
  ] as [string, (version: Json) => void, string, string | undefined][])(
    'with %s is refused',
    (_, plant, message, help) => {
      const faulty = structuredClone(WHOLE);
      plant(faulty.containerVersion);
      const { file, diagnostics } = readExport('export.json', JSON.stringify(faulty));
      expect(file).toBeUndefined();
      expect(diagnostics.map((each) => [each.message, each.help])).toEqual([[message, help]]);
    },
  );

  test('tells all its faults with their places, and mends what is only in the wrong case', () => {
    const text = `{
  "exportFormatVersion": 2,
  "containerVersion": {
    "container": { "usageContext": ["web"] },
    "tag": [
      { "name": "A", "type": "html", "tagFiringOption": "oncePerEvent" }
    ]
  }
}`;
    const { diagnostics } = readExport('export.json', text);
    expect(showFindings(diagnostics)).toEqual([
      '4:37 "web" is not a kind of container; an import of the file would be refused.',
      '6:9 The tag has no "tagId".',
      '6:57 "oncePerEvent" is not a firing option; an import of the file would be refused.',
    ]);
    expect(diagnostics.flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? [])).toEqual([
      '"WEB"',
      '"ONCE_PER_EVENT"',
    ]);
  });

  test.each([
    ['[]', 'The file is no export of Google Tag Manager.'],
    ['{"a": 1}', 'The file is no export of Google Tag Manager: it has no "containerVersion".'],
    ['{"containerVersionId": "3", "tag": []}', 'The file is an answer of the Tag Manager API, not an export.'],
    ['{"resource": {}, "runtime": []}', 'The file is a published container, not an export.'],
  ])('%s is none, which is said in one finding', (text, message) => {
    const { diagnostics } = readExport('export.json', text);
    expect(diagnostics.map((each) => [each.message, each.help !== undefined])).toEqual([[message, true]]);
  });
});

describe.skipIf(!HAS_CORPUS)('A real export', () => {
  test.each(readCorpus())('%s is read and written as the same value', (name, text) => {
    const { file, diagnostics } = readExport(name, text);
    expect(showFindings(diagnostics)).toEqual([]);
    expect(JSON.stringify(JSON.parse(printExport(file as never)))).toBe(JSON.stringify(JSON.parse(text)));
  });
});
