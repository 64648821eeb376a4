import { describe, expect, test } from 'vitest';
import { checkContainer } from '../container-check.js';
import { generateContainer, readEvents } from '../generate-container.js';
import { find, mergePlan, roundTrip } from './merge-plan.js';

const PLAN = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { stage: consideration, trigger: { click: "#compare" }, properties: { size: { type: string } }, destinations: { ga4: true } }
`);
const FEWER = readEvents(
  'signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }',
);
const SCRIPT = { type: 'html', parameter: [{ type: 'TEMPLATE', key: 'html', value: '<b></b>' }], notes: '' };
const DROPPED = ['tag "ga4 - Event - compared"', 'trigger "Click - compared"', 'variable "DLV - size"'];

describe('What the plan dropped', () => {
  test('is left over, and said, without --prune', async () => {
    const exported = await roundTrip(PLAN);
    const { file, changes } = await mergePlan(exported, FEWER);
    expect(changes).toEqual(DROPPED.map((each) => `left over ${each}`));
    expect(file).toEqual(exported);
  });

  test('is removed with --prune, and so is the folder that it alone lay in; what is left is the plan’s container', async () => {
    const { file, changes, findings } = await mergePlan(await roundTrip(PLAN), FEWER, { prune: true });
    expect(findings).toEqual([]);
    expect(changes).toEqual([...DROPPED, 'folder "Stage - consideration"'].map((each) => `removed ${each}`));
    expect(checkContainer(file)).toEqual([]);
    const left = (container: Awaited<ReturnType<typeof roundTrip>>) =>
      ['tag', 'trigger', 'variable', 'folder'].map((kind) =>
        container.containerVersion[kind].map(({ name }: { name: string }) => name),
      );
    expect(left(file)).toEqual(left(await generateContainer(FEWER)));
    expect((await mergePlan(file, FEWER, { prune: true })).changes).toEqual([]);
  });

  test('is found under another name, and in another folder', async () => {
    const exported = await roundTrip(PLAN);
    const tag = find(exported, 'tag', 'ga4 - Event - compared');
    Object.assign(tag, { name: 'GA4 compare', parentFolderId: find(exported, 'folder', 'Shared').folderId });
    const { changes } = await mergePlan(exported, FEWER, { prune: true });
    expect(changes).toContain('removed tag "GA4 compare"');
  });

  test('stays, with what it refers to, while something else refers to it; who does is said', async () => {
    const exported = await roundTrip(PLAN);
    const { triggerId } = find(exported, 'trigger', 'Click - compared');
    const theirs = (name: string, fields: object) => ({
      ...structuredClone(find(exported, 'tag', 'ga4 - Google tag')),
      name,
      ...SCRIPT,
      ...fields,
    });
    exported.containerVersion.tag.push(
      theirs('Meta - Compare', { tagId: '901', firingTriggerId: [triggerId] }),
      theirs('Pixel', {
        tagId: '902',
        type: 'html',
        parameter: [{ type: 'TEMPLATE', key: 'html', value: '<img src="//x?s={{DLV - size}}">' }],
      }),
      theirs('After', { tagId: '903', setupTag: [{ tagName: 'ga4 - Event - compared' }] }),
    );
    const { file, changes, findings } = await mergePlan(exported, FEWER, { prune: true });
    expect(changes).toEqual(DROPPED.map((each) => `left over ${each}`));
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual([
      'warning L:C Tag "ga4 - Event - compared" is not in the plan, and stays because tag "After" refers to it.',
      'warning L:C Trigger "Click - compared" is not in the plan, and stays because tag "Meta - Compare", tag "ga4 - Event - compared" refer to it.',
      'warning L:C Variable "DLV - size" is not in the plan, and stays because tag "Pixel", tag "ga4 - Event - compared" refer to it.',
    ]);
    expect(file).toEqual(exported);
  });

  test('goes in part when only a part is needed', async () => {
    const exported = await roundTrip(PLAN);
    const { triggerId } = find(exported, 'trigger', 'Click - compared');
    const zone = { zoneId: '950', name: 'Zone', boundary: { customEvaluationTriggerId: [triggerId] } };
    exported.containerVersion.zone = [zone];
    const { file, changes } = await mergePlan(exported, FEWER, { prune: true });
    expect(changes).toEqual([
      'removed tag "ga4 - Event - compared"',
      'removed variable "DLV - size"',
      'left over trigger "Click - compared"',
    ]);
    expect(file.containerVersion.zone).toEqual([zone]);
    expect(checkContainer(file)).toEqual([]);
  });

  test('leaves a folder in which somebody keeps something', async () => {
    const exported = await roundTrip(PLAN);
    const { folderId } = find(exported, 'folder', 'Stage - consideration');
    const theirs = {
      ...structuredClone(find(exported, 'tag', 'ga4 - Google tag')),
      tagId: '900',
      name: 'Theirs',
      ...SCRIPT,
      parentFolderId: folderId,
    };
    exported.containerVersion.tag.push(theirs);
    const { file, changes, findings } = await mergePlan(exported, FEWER, { prune: true });
    expect(changes).toEqual(DROPPED.map((each) => `removed ${each}`));
    expect(findings).toEqual([]);
    expect(find(file, 'folder', 'Stage - consideration').folderId).toBe(folderId);
  });

  test('is all of it when the plan has no event left; empty lists are left out', async () => {
    const exported = await roundTrip(PLAN);
    const none = readEvents('none: { status: retired }');
    const { file, changes } = await mergePlan(exported, none, { prune: true });
    expect(changes.filter((change) => !change.startsWith('removed'))).toEqual([]);
    expect(file.containerVersion).not.toHaveProperty('trigger');
    expect(checkContainer(file)).toEqual([]);
  });
});

describe('Folders', () => {
  test('that people renamed get the new events of their stage', async () => {
    const exported = await roundTrip(PLAN);
    find(exported, 'folder', 'Stage - decision').name = 'Sales';
    const more = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { stage: consideration, trigger: { click: "#compare" }, properties: { size: { type: string } }, destinations: { ga4: true } }
asked: { stage: decision, destinations: { ga4: true } }
`);
    const { file, changes } = await mergePlan(exported, more);
    expect(changes).toEqual(['added tag "ga4 - Event - asked"', 'added trigger "Event - asked"']);
    expect(find(file, 'tag', 'ga4 - Event - asked').parentFolderId).toBe(find(file, 'folder', 'Sales').folderId);
    expect((await mergePlan(file, more)).changes).toEqual([]);
  });

  test('that people removed are made again, not taken to be the one that their things were put into', async () => {
    const exported = await roundTrip(PLAN);
    const [gone, other] = ['Stage - decision', 'Stage - consideration'].map(
      (name) => find(exported, 'folder', name).folderId,
    );
    const moved = JSON.parse(
      JSON.stringify(exported).replaceAll(`"parentFolderId":"${gone}"`, `"parentFolderId":"${other}"`),
    );
    moved.containerVersion.folder = moved.containerVersion.folder.filter(
      ({ folderId }: { folderId: string }) => folderId !== gone,
    );
    const more = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { stage: consideration, trigger: { click: "#compare" }, properties: { size: { type: string } }, destinations: { ga4: true } }
asked: { stage: decision, destinations: { ga4: true } }
`);
    const { file, changes } = await mergePlan(moved, more);
    expect(changes).toContain('added folder "Stage - decision"');
    const { folderId } = find(file, 'folder', 'Stage - decision');
    expect(find(file, 'tag', 'ga4 - Event - asked').parentFolderId).toBe(folderId);
    expect(find(file, 'tag', 'ga4 - Event - signed_up').parentFolderId).toBe(other);
  });

  test('follow the stage of an event, but not where a person moved it', async () => {
    const exported = await roundTrip(PLAN);
    find(exported, 'trigger', 'Click - compared').parentFolderId = find(exported, 'folder', 'Shared').folderId;
    const moved = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { stage: awareness, trigger: { click: "#compare" }, properties: { size: { type: string } }, destinations: { ga4: true } }
`);
    const { file, changes } = await mergePlan(exported, moved, { prune: true });
    expect(changes).toEqual([
      'changed tag "ga4 - Event - compared": notes, folder "Stage - consideration" → "Stage - awareness"',
      'changed trigger "Click - compared": notes',
      'added folder "Stage - awareness"',
      'removed folder "Stage - consideration"',
    ]);
    const { folderId } = find(file, 'folder', 'Stage - awareness');
    expect(find(file, 'tag', 'ga4 - Event - compared').parentFolderId).toBe(folderId);
    expect(find(file, 'trigger', 'Click - compared').parentFolderId).toBe(find(file, 'folder', 'Shared').folderId);
    expect(checkContainer(file)).toEqual([]);
  });
});
