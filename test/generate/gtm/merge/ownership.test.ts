import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan/model.js';
import { readExample } from '../../../../src/plan/read-example.js';
import type { Json } from '../container-check/problems.js';
import { checkContainer } from '../container-check.js';
import { generateContainer, readEvents } from '../generate-container.js';
import { find, mergePlan, roundTrip } from './merge-plan.js';

const PLAN = readEvents(`
signed_up: { properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { trigger: { click: "#compare" }, destinations: { ga4: true } }
`);

/** A container of somebody else's: what the plan would generate, without the marks. */
async function unmarked(plan: Plan = PLAN): Promise<Json> {
  const exported = await roundTrip(plan);
  for (const kind of ['tag', 'trigger', 'variable'])
    for (const entity of exported.containerVersion[kind]) delete entity.notes;
  return exported;
}

function readPlan(name: string): Plan {
  return readExample(`
name: ${name}
destinations: { ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage] } }
events: { signed_up: { properties: { tier: { type: string } }, destinations: { ga4: true } } }
`).plan;
}

describe('What has a name of the plan and not its mark', () => {
  test('is used and not touched when it does the same', async () => {
    const theirs = await unmarked();
    const { text, changes, findings } = await mergePlan(theirs, PLAN);
    expect(findings).toEqual([]);
    expect(changes).toEqual([
      'used tag "ga4 - Google tag"',
      'used tag "ga4 - Event - signed_up"',
      'used tag "ga4 - Event - compared"',
      'used trigger "Event - signed_up"',
      'used trigger "Click - compared"',
      'used variable "ga4 - Measurement ID"',
      'used variable "DLV - tier"',
    ]);
    expect(JSON.parse(text)).toEqual(theirs);
  });

  test('is an error when it does something else, at its name, and nothing is merged', async () => {
    const theirs = await unmarked();
    find(theirs, 'variable', 'DLV - tier').parameter[2].value = 'user.tier';
    find(theirs, 'tag', 'ga4 - Event - compared').paused = true;
    const { text, findings } = await mergePlan(theirs, PLAN);
    const line = (name: string) =>
      JSON.stringify(theirs, null, 4)
        .split('\n')
        .findIndex((each) => each.includes(`"name": "${name}"`)) + 1;
    expect(findings).toEqual([
      `error ${line('ga4 - Event - compared')}:25 Tag "ga4 - Event - compared" is in the container already, is not managed by this plan, and differs in "paused".`,
      `error ${line('DLV - tier')}:25 Variable "DLV - tier" is in the container already, is not managed by this plan, and differs in "parameter.name".`,
    ]);
    expect(text).toBe('');
  });

  test('is taken over with --adopt: it gets the mark above its own notes, keeps its id and folder, and is the plan’s from then on', async () => {
    const theirs = await unmarked();
    const variable = find(theirs, 'variable', 'DLV - tier');
    variable.notes = 'Written by Ada.';
    variable.parameter[2].value = 'user.tier';
    delete variable.parentFolderId;
    const { file, changes } = await mergePlan(theirs, PLAN, { adopt: true });
    expect(changes).toContain('adopted variable "DLV - tier": notes, parameter.name "user.tier" → "tier"');
    const adopted = find(file, 'variable', 'DLV - tier');
    expect(adopted.notes).toMatch(/^\[measureplan: .*\]\nWritten by Ada\.$/);
    expect(adopted).not.toHaveProperty('parentFolderId');
    expect(adopted.variableId).toBe(variable.variableId);
    expect((await mergePlan(file, PLAN)).changes).toEqual([]);
  });

  test('is another plan’s when its mark says so: used when it does the same, an error when not', async () => {
    const [ours, theirs] = [readPlan('Shop'), readPlan('Blog')];
    const exported = await roundTrip(theirs);
    expect((await mergePlan(exported, ours)).changes).toContain('used variable "DLV - tier"');
    find(exported, 'variable', 'DLV - tier').parameter[2].value = 'user.tier';
    const { findings } = await mergePlan(exported, ours);
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual([
      'error L:C Variable "DLV - tier" is in the container already, is managed by the plan "Blog", and differs in "parameter.name".',
    ]);
  });

  test('comes back to a plan that was renamed with --adopt', async () => {
    const { file, changes } = await mergePlan(await roundTrip(readPlan('Shop')), readPlan('Big shop'), { adopt: true });
    expect(new Set(changes.map((change) => change.replace(/ .*: /, ' … ')))).toEqual(new Set(['adopted … notes']));
    expect((await mergePlan(file, readPlan('Big shop'))).changes).toEqual([]);
    expect(JSON.stringify(file)).not.toContain('measureplan: Shop');
  });
});

describe('A copy, which GTM makes with the notes', () => {
  test('is not touched, and said; the one with the given name is meant', async () => {
    const exported = await roundTrip(PLAN);
    const copy = {
      ...structuredClone(find(exported, 'tag', 'ga4 - Event - compared')),
      tagId: '900',
      name: 'Copy of compared',
      paused: true,
    };
    exported.containerVersion.tag.unshift(copy);
    const more = readEvents(`
signed_up: { properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { trigger: { click: "#compare" }, destinations: { ga4: { as: compare } } }
`);
    const { file, changes, findings } = await mergePlan(exported, more);
    expect(changes).toEqual(['changed tag "ga4 - Event - compared": eventName "compared" → "compare"']);
    expect(file.containerVersion.tag[0]).toEqual(copy);
    expect(findings).toEqual([
      'warning 47:26 Tag "Copy of compared" is a copy: its notes say "event/ga4/compared", as those of another tag do.',
    ]);
  });

  test('of something that the plan dropped is never pruned, nor is the original: nobody can tell them apart', async () => {
    const exported = await roundTrip(PLAN);
    const copy = { ...structuredClone(find(exported, 'tag', 'ga4 - Event - compared')), tagId: '900', name: 'Copy' };
    exported.containerVersion.tag.push(copy);
    const fewer = readEvents('signed_up: { properties: { tier: { type: string } }, destinations: { ga4: true } }');
    const { file, findings } = await mergePlan(exported, fewer, { prune: true });
    expect(find(file, 'tag', 'Copy')).toEqual(copy);
    expect(find(file, 'tag', 'ga4 - Event - compared')).toEqual(find(exported, 'tag', 'ga4 - Event - compared'));
    expect(findings).toHaveLength(3);
  });
});

describe('Names', () => {
  test('that the plan changed are changed in the container, with every reference', async () => {
    const exported = await roundTrip(PLAN);
    const other = readEvents(`
signed_up: { properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { trigger: { visible: "#compare" }, destinations: { ga4: true } }
`);
    const { file, changes } = await mergePlan(exported, other);
    const { triggerId } = find(exported, 'trigger', 'Click - compared');
    expect(find(file, 'trigger', 'Visible - compared').triggerId).toBe(triggerId);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^changed trigger "Click - compared": type "CLICK" → "ELEMENT_VISIBILITY", notes, /);
    expect(changes[0]).toMatch(/, name "Click - compared" → "Visible - compared"$/);
    expect(checkContainer(file)).toEqual([]);
  });

  test('that stay the same while the event gets another one keep the entity: GTM could not tell them apart', async () => {
    const [before, after] = ['"cart:filled"', '"cart.filled"'].map((name) =>
      readEvents(`${name}: { destinations: { ga4: true } }`),
    );
    const { file, changes, findings } = await mergePlan(await roundTrip(before as Plan), after as Plan, {
      prune: true,
    });
    expect(findings).toEqual([]);
    expect(changes).toEqual([
      'changed tag "ga4 - Event - cart.filled": notes, eventName "cart:filled" → "cart.filled"',
      'changed trigger "Event - cart.filled": notes, customEventFilter "{{_event}} EQUALS cart:filled" → "{{_event}} EQUALS cart.filled"',
    ]);
    expect(checkContainer(file)).toEqual([]);
  });

  test('that something else has are an error, and so is what a person called one of ours', async () => {
    const exported = await roundTrip(PLAN);
    const theirs = {
      ...structuredClone(find(exported, 'trigger', 'Event - signed_up')),
      triggerId: '900',
      name: 'Visible - compared',
      notes: '',
    };
    exported.containerVersion.trigger.push(theirs);
    find(exported, 'variable', 'DLV - tier').name = 'DLV - size';
    const other = readEvents(`
signed_up: { properties: { tier: { type: string }, size: { type: string } }, destinations: { ga4: true } }
compared: { trigger: { visible: "#compare" }, destinations: { ga4: true } }
`);
    const { text, findings } = await mergePlan(exported, other);
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual([
      'error L:C The plan gives the name "Visible - compared" to a trigger, and another trigger has it already.',
      'error L:C The plan gives the name "DLV - size" to a variable, and another variable has it already.',
    ]);
    expect(text).toBe('');
  });

  test('of built-in variables are an error when a variable has them', async () => {
    const exported = await roundTrip(
      readEvents('signed_up: { properties: { tier: { type: string } }, destinations: { ga4: true } }'),
    );
    find(exported, 'variable', 'DLV - tier').name = 'Click Element';
    const { findings } = await mergePlan(exported, PLAN);
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual([
      'error L:C The variable "Click Element" has the name of a built-in variable.',
    ]);
  });
});

describe('A container in which somebody sends already what the plan sends', () => {
  test('gets a warning for each tag that would make figures double, whatever form it has', async () => {
    const exported = await roundTrip(PLAN);
    const [owner, constant] = [
      { accountId: '600123', containerId: '770456' },
      find(exported, 'variable', 'ga4 - Measurement ID'),
    ];
    const parameter = (type: string, key: string, value: string) => ({ type, key, value });
    const fires = { firingTriggerId: ['2147479553'] };
    exported.containerVersion.variable.push({ ...constant, variableId: '910', name: 'Stream', notes: '' });
    exported.containerVersion.tag.push(
      {
        ...owner,
        tagId: '901',
        name: 'GA4 Config',
        type: 'gaawc',
        ...fires,
        parameter: [parameter('TEMPLATE', 'measurementId', '{{Stream}}')],
      },
      {
        ...owner,
        tagId: '902',
        name: 'Old sign-up',
        type: 'gaawe',
        ...fires,
        parameter: [
          parameter('TAG_REFERENCE', 'measurementId', 'GA4 Config'),
          parameter('TEMPLATE', 'eventName', 'signed_up'),
        ],
      },
      {
        ...owner,
        tagId: '903',
        name: 'Other stream',
        type: 'gaawe',
        ...fires,
        parameter: [
          parameter('TEMPLATE', 'measurementIdOverride', 'G-OTHER12345'),
          parameter('TEMPLATE', 'eventName', 'signed_up'),
        ],
      },
      {
        ...owner,
        tagId: '904',
        name: 'Paused',
        type: 'gaawe',
        paused: true,
        ...fires,
        parameter: [
          parameter('TEMPLATE', 'measurementIdOverride', 'G-ABCDE12345'),
          parameter('TEMPLATE', 'eventName', 'signed_up'),
        ],
      },
      {
        ...owner,
        tagId: '905',
        name: 'Other event',
        type: 'gaawe',
        ...fires,
        parameter: [
          parameter('TEMPLATE', 'measurementIdOverride', 'G-ABCDE12345'),
          parameter('TEMPLATE', 'eventName', 'chat_opened'),
        ],
      },
    );
    const { findings, changes } = await mergePlan(exported, PLAN);
    expect(changes).toEqual([]);
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual([
      'warning L:C The tag "GA4 Config" loads Google\'s library for the stream that "ga4 - Google tag" of the plan loads it for.',
      'warning L:C The tag "Old sign-up" sends "signed_up" to the stream that "ga4 - Event - signed_up" of the plan sends it to.',
    ]);
  });

  test('are told of when they are left over, and can be pruned', async () => {
    const plan = readEvents('signed_up: { destinations: { ga4: true } }\npaid: { destinations: { ga4: true } }');
    const before = await roundTrip(plan);
    const options = { tags: 'combined' };
    const { findings, helps } = await mergePlan(before, plan, { options });
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual(
      ['signed_up', 'paid'].map(
        (name) =>
          `warning L:C The tag "ga4 - Event - ${name}" sends "${name}" to the stream that "ga4 - Events (analytics_storage)" of the plan sends it to.`,
      ),
    );
    expect(new Set(helps)).toEqual(new Set(['Remove it with --prune: every figure of the event would be double.']));
    expect((await mergePlan(before, plan, { options, prune: true })).findings).toEqual([]);
  });
});

test('A container for servers is refused', async () => {
  const server = await generateContainer(PLAN);
  server.containerVersion.container.usageContext = ['SERVER'];
  const { text, findings } = await mergePlan(server, PLAN);
  expect(findings).toEqual(['error 16:17 The container is for "SERVER", and the plan makes one for "WEB".']);
  expect(text).toBe('');
});

test.each([
  ['[]', 'error 1:1 The file is no export of Google Tag Manager.'],
  ['{ "a": 1, }', 'error 1:11 The file is not JSON: a name in double quotes should stand here.'],
])('The file %s is refused', async (text, message) => {
  expect((await mergePlan(text, PLAN)).findings).toEqual([message]);
});
