import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReadResult, readPlan } from '../../src/plan/read-plan.js';
import { showFindings } from '../support/show.js';

const base = mkdtempSync(join(tmpdir(), 'measureplan-includes-'));
afterAll(() => rmSync(base, { recursive: true }));

const ROOT = 'measureplan: 1\nname: Acme\nversion: 1.0.0\n';
const EVENT = '{ description: D., tier: low }';

let folders = 0;

/** Reads `plan.yaml` of a folder that holds these files. */
async function readFiles(
  files: Readonly<Record<string, string>>,
  prepare?: (folder: string) => void,
): Promise<ReadResult> {
  const folder = join(base, String(folders++), 'plan');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  prepare?.(folder);
  return readPlan('plan.yaml', { cwd: folder });
}

/** `file:line:column message`. */
function show({ diagnostics }: Pick<ReadResult, 'diagnostics'>): string[] {
  const shown = showFindings(diagnostics);
  return diagnostics.map(({ location }, index) => `${location.source.name}:${shown[index]}`);
}

describe('a plan in several files', () => {
  it('is one plan, in the order of the root and then of the paths', async () => {
    const result = await readFiles({
      'plan.yaml': `${ROOT}include: ["events/*.yaml", goals.yaml]\nevents: { root: ${EVENT} }\nproperties: { p: { type: string } }\nx-a: 1`,
      'events/b.yaml': `events: { b: ${EVENT} }\nx-a: 2`,
      'events/a.yaml': `events: { a2: { description: D., tier: low, goal: g, properties: { p: required }, groups: [h] }, a1: ${EVENT} }\nx-b: 3`,
      'events/not.yml': 'never: read',
      'goals.yaml': 'goals: { g: { value: 5 } }\ngroups: { h: { properties: { p: optional } } }\nowners: { o: {} }',
    });
    expect(show(result)).toEqual([]);
    const { plan, sources } = result;
    expect(sources.map(({ name }) => name)).toEqual(['plan.yaml', 'events/a.yaml', 'events/b.yaml', 'goals.yaml']);
    expect([...(plan?.events.keys() ?? [])]).toEqual(['root', 'a2', 'a1', 'b']);
    expect(plan?.events.get('a2')?.location.source.name).toBe('events/a.yaml');
    expect(plan?.events.get('a2')?.properties.get('p')).toMatchObject({ required: true, shared: 'p' });
    expect(plan?.goals.get('g')?.value).toBe(5);
    expect(plan?.custom).toEqual(
      new Map([
        ['x-a', 1],
        ['x-b', 3],
      ]),
    );
  });

  it('may name one file without a list, and hold every section', async () => {
    const sections = [
      'owners',
      'segments',
      'goals',
      'properties',
      'groups',
      'destinations',
      'events',
      'funnels',
      'audiences',
      'experiments',
    ];
    const result = await readFiles({
      'plan.yaml': `${ROOT}include: part.yaml\nevents: {}`,
      'part.yaml': sections.map((section) => `${section}: {}`).join('\n'),
    });
    expect(show(result)).toEqual([]);
  });

  it('does not hold in a part what belongs in the root', async () => {
    const result = await readFiles({
      'plan.yaml': `${ROOT}include: [a.yaml]\nevents: {}`,
      'a.yaml': 'version: 2.0.0\nlint: {}\ninclude: [plan.yaml]\nevnts: {}',
    });
    expect(show(result)).toEqual([
      'a.yaml:1:1 "version" belongs in the root file of the plan.',
      'a.yaml:2:1 "lint" belongs in the root file of the plan.',
      'a.yaml:3:1 "include" belongs in the root file of the plan.',
      'a.yaml:4:1 Unknown field "evnts".',
    ]);
    expect(result.diagnostics[1]?.help).toBe(
      'Move it there: an included file may hold owners, segments, goals, properties, groups, destinations, events, funnels, audiences, experiments.',
    );
    expect(result.diagnostics[3]?.help).toBe('Write "events".');
  });

  it('has one definition of each name', async () => {
    const result = await readFiles({
      'plan.yaml': `${ROOT}include: ["*.part.yaml"]\nevents: { a: ${EVENT} }\nproperties: { p: {} }`,
      'one.part.yaml': `events:\n  a: ${EVENT}\n  b: ${EVENT}`,
      'two.part.yaml': `events: { b: ${EVENT} }\nproperties: { p: {} }`,
    });
    expect(show(result)).toEqual([
      'one.part.yaml:2:3 "a" is defined twice under "events".',
      'two.part.yaml:1:11 "b" is defined twice under "events".',
      'two.part.yaml:2:15 "p" is defined twice under "properties".',
    ]);
    const related = result.diagnostics.map((finding) => finding.related?.[0]);
    expect(show({ diagnostics: related as never })).toEqual([
      'plan.yaml:5:11 The first definition.',
      'one.part.yaml:3:3 The first definition.',
      'plan.yaml:6:15 The first definition.',
    ]);
  });
});

describe('an include that cannot be', () => {
  it.each([
    ['matches nothing', 'events/*.yaml', '"events/*.yaml" matches no file.'],
    ['is not there', 'missing.yaml', 'There is no file "missing.yaml".'],
    ['is the plan itself', 'plan.yaml', '"plan.yaml" includes the plan itself.'],
    ['matches the plan itself', 'p*.yaml', '"p*.yaml" includes the plan itself.'],
    ['leads out of the folder', '../other.yaml', 'The path "../other.yaml" leads out of the plan\'s folder.'],
    [
      'leads out on a way through',
      'a/../../other.yaml',
      'The path "a/../../other.yaml" leads out of the plan\'s folder.',
    ],
    ['is absolute', '/etc/passwd', 'The path "/etc/passwd" leads out of the plan\'s folder.'],
    ['has backslashes', String.raw`'events\a.yaml'`, String.raw`The path "events\a.yaml" has a backslash.`],
    ['is a folder', 'folder', '"folder" is a folder.'],
    ['is a link that leads out', 'link.yaml', 'The file "link.yaml" is a link that leads out of the plan\'s folder.'],
  ])('%s', async (_, path, message) => {
    const files = {
      'plan.yaml': `${ROOT}events: {}\ninclude: [${path}]`,
      'folder/x.txt': '',
      '../other.yaml': 'events: {}',
    };
    const result = await readFiles(files, (folder) => symlinkSync('../other.yaml', join(folder, 'link.yaml')));
    expect(show(result)).toEqual([`plan.yaml:5:11 ${message}`]);
    expect(result.plan).toBeDefined();
  });

  it('names a file twice', async () => {
    const result = await readFiles({
      'plan.yaml': `${ROOT}events: {}\ninclude:\n  - a.yaml\n  - ./a.yaml\n  - "?.yaml"`,
      'a.yaml': 'owners: {}',
    });
    expect(show(result)).toEqual([
      'plan.yaml:7:5 "a.yaml" is included twice.',
      'plan.yaml:8:5 "a.yaml" is included twice.',
    ]);
  });

  it('is reported with the others, and with what is wrong in the files', async () => {
    const result = await readFiles({
      'plan.yaml': `${ROOT}include: [none.yaml, bad.yaml, worse.yaml, 5, {}]\nevents: { e: ${EVENT}, f: { tier: low } }`,
      'bad.yaml': 'events: { a: { teir: low } }',
      'worse.yaml': 'goals:\n  g: { value: [1 }\nowners: 5',
    });
    expect(result.plan).toBeUndefined();
    expect(show(result)).toEqual([
      'plan.yaml:4:11 There is no file "none.yaml".',
      'plan.yaml:4:44 There is no file "5".',
      'plan.yaml:4:47 Item 5 of "include" must be a name; it is an empty map.',
      'bad.yaml:1:16 Unknown field "teir".',
      expect.stringMatching(/^worse.yaml:2:/),
      'worse.yaml:3:9 "owners" must be a map keyed by name; it is the number 5.',
    ]);
  });
});

describe('a whole plan', () => {
  it('has a version of the format, a name, a version and events', async () => {
    expect(show(await readFiles({ 'plan.yaml': 'owner: growth' }))).toEqual([
      'plan.yaml:1:1 The plan has no "measureplan".',
      'plan.yaml:1:1 The plan has no "name".',
      'plan.yaml:1:1 The plan has no "version".',
      'plan.yaml:1:1 The plan has no "events".',
    ]);
  });

  it('has events with a description and a tier, unless they are on their way out', async () => {
    const events =
      'a: {}\n  b: { tier: low }\n  c: { deprecated: {} }\n  d: { status: retired }\n  e: { status: deprecated }';
    expect(show(await readFiles({ 'plan.yaml': `${ROOT}events:\n  ${events}` }))).toEqual([
      'plan.yaml:5:3 Event "a" has no "description".',
      'plan.yaml:5:3 Event "a" has no "tier".',
      'plan.yaml:6:3 Event "b" has no "description".',
    ]);
  });

  it.each([
    ['', 'plan.yaml:1:1 The plan is empty.'],
    ['# to do', 'plan.yaml:1:1 The plan is empty.'],
    ['~', 'plan.yaml:1:1 The plan must be a map of fields; it is empty.'],
    ['[]', 'plan.yaml:1:1 The plan must be a map of fields; it is an empty list.'],
    ['just text', 'plan.yaml:1:1 The plan must be a map of fields; it is "just text".'],
  ])('is a map: not %j', async (text, finding) => {
    const result = await readFiles({ 'plan.yaml': text });
    expect(show(result)).toEqual([finding]);
    expect(result.plan).toBeUndefined();
  });
});
