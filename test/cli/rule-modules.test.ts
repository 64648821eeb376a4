import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuilt } from './built.js';
import { type Answer, makeFolder, runIn } from './run-in-folder.js';

/** A module with one rule that finds every event. */
const MODULE = ruleText('ours/seen');

function ruleText(
  id: string,
  body = "yield { message: 'Seen.', location: { ...event.location, on: 'key' } };",
): string {
  return `export const rule = {
  id: '${id}', summary: 'S.', rationale: 'R.', category: 'naming', severity: 'error',
  examples: { correct: [], incorrect: [] },
  *event(event) { ${body} },
};
`;
}

const HEAD = 'measureplan: 1\nname: Store\nversion: 1.0.0\n';

function makeProject(plugins: string, files: Readonly<Record<string, string>>): string {
  const plan = `${HEAD}lint: { extends: [], plugins: ${plugins} }
events:
  cart_viewed: { description: The cart came into view., tier: low }
`;
  return makeFolder({ 'package.json': '{}', 'measureplan.yaml': plan, ...files });
}

async function lintWith(plugins: string, files: Readonly<Record<string, string>>): Promise<Answer> {
  return runIn(makeProject(plugins, files), 'lint', '--format', 'compact', '--quiet');
}

const FOUND = 'measureplan.yaml:6:3: error: Seen. [ours/seen]\n1 finding.\n';

describe('the modules of a plan', () => {
  it.each([
    ['an export of any name', MODULE],
    [
      'a default export',
      `const all = (() => { ${MODULE.replace('export ', '')} return rule; })();\nexport default all;\n`,
    ],
    ['a list', `${MODULE.replace('export ', '')}export default [rule];\nexport const more = 1;\n`],
    ['a list and its rules', `${MODULE}export default [rule];\n`],
  ])('may export %s', async (_, text) => {
    expect(await lintWith('ours.mjs', { 'ours.mjs': text })).toEqual({ exitCode: 1, stdout: FOUND, stderr: '' });
  });

  it('may be CommonJS', async () => {
    const text = `${MODULE.replace('export ', '')}module.exports = { rule };\n`;
    expect(await lintWith('[./rules/ours.cjs]', { 'rules/ours.cjs': text })).toMatchObject({ stdout: FOUND });
  });

  it('may use modules of their own', async () => {
    const files = { 'rules/ours.mjs': `export * from './more/all.mjs';\n`, 'rules/more/all.mjs': MODULE };
    expect(await lintWith('rules/ours.mjs', files)).toMatchObject({ stdout: FOUND });
  });

  it('are loaded relative to the plan, wherever the command is run', async () => {
    const folder = makeProject('[./rules/ours.mjs]', { 'rules/ours.mjs': MODULE });
    mkdirSync(path.join(folder, 'elsewhere'));
    const answer = await runIn(path.join(folder, 'elsewhere'), 'lint', '../measureplan.yaml', '--format', 'compact');
    expect(answer).toMatchObject({ exitCode: 1, stdout: `../${FOUND}` });
  });

  it('are not loaded by other commands', async () => {
    const folder = makeProject('[ours.mjs]', { 'ours.mjs': 'throw new Error("loaded");\n' });
    expect(await runIn(folder, 'explain', 'event-stage')).toMatchObject({ exitCode: 0 });
    expect(await runIn(folder, 'diff', 'measureplan.yaml', 'measureplan.yaml')).toMatchObject({ exitCode: 0 });
    expect((await runIn(folder, 'explain', 'ours/seen')).stderr).toContain('Error: loaded (ours.mjs:1:7)');
  });

  it('run in the built program, which loads ES modules under any Node', async () => {
    const cwd = makeProject('[./rules/ours.mjs]', { 'rules/ours.mjs': MODULE });
    const answer = await runBuilt(['lint', '--format', 'compact', '--quiet'], { cwd });
    expect(answer).toEqual({ ended: 1, stdout: FOUND, stderr: '' });
    expect(await runBuilt(['explain', 'ours/seen'], { cwd })).toMatchObject({ ended: 0, stderr: '' });
  });
});

describe('a plan without rules of its own', () => {
  async function listLoaded(lint: string): Promise<string> {
    const folder = makeProject('[ours.mjs]', { 'ours.mjs': MODULE, 'plan.yaml': `${HEAD}${lint}events: {}\n` });
    const env = { NODE_OPTIONS: `--require ${path.resolve('test/cli/fixtures/tell-loaded.cjs')}` };
    return (await runBuilt(['lint', 'plan.yaml', '--quiet'], { cwd: folder, env })).stderr;
  }

  it('pays for none of this: its files are not even loaded', async () => {
    const custom = 'custom: { a: { summary: S., rationale: R., select: events, check: { tier: low }, message: M. } }';
    const plain = await listLoaded('');
    expect(plain).toMatch(/^loaded: .*rules\.cjs/);
    expect(plain).not.toMatch(/own-rules|import-module|watch/);
    expect(await listLoaded(`lint: { ${custom} }\n`)).toMatch(/own-rules\.cjs/);
    expect(await listLoaded('lint: { plugins: [ours.mjs] }\n')).toMatch(/own-rules\.cjs/);
  });
});

describe('a hostile rule', () => {
  const rule =
    '{ summary: "S\\e]0;pwned\\a.", rationale: "R\\u202e.", select: events, check: { tier: low }, message: "M\\e[2J" }';
  const files = {
    'plan.yaml': `${HEAD}lint: { extends: [], custom: { bad: ${rule}, "x\\e[2J": ${rule} } }\nevents:\n  a: { description: D., tier: high }\n`,
  };

  it.each([
    ['lint', 'plan.yaml', '--timing'],
    ['lint', 'plan.yaml', '--print-config'],
    ['explain', '--plan', 'plan.yaml'],
    ['explain', 'bad', '--plan', 'plan.yaml'],
    ['lint', 'plan.yaml', '--format', 'sarif'],
  ])('is shown harmlessly: %s %s %s', async (...args) => {
    const { stdout, stderr } = await runIn(makeFolder(files), ...args);
    expect(`${stdout}${stderr}`).toMatch(/\\u(?:\{1b\}|001b)/);
    for (const line of `${stdout}${stderr}`.split('\n')) expect(line).toMatch(/^[^\p{Cc}\p{Cf}]*$/u);
  });
});

describe('a module that cannot be used', () => {
  const NAMED = 'The module "ours.mjs" (measureplan.yaml:4:31)';

  it.each([
    [
      'throws',
      'const a = 1;\nthrow new TypeError("No.");\n',
      `${NAMED} cannot be loaded: TypeError: No (ours.mjs:2:7).`,
    ],
    ['throws something else', 'throw 5;\n', `${NAMED} cannot be loaded: 5.`],
    ['asks for what is not there', 'import "./no.mjs";\n', /cannot be loaded: Error: Cannot find module .*no\.mjs/],
    [
      'exports no rule',
      'export const a = 1;\n',
      /exports no rule\. Export what "defineRule" makes, or a list of it\.$/,
    ],
    ['is empty', '', /exports no rule\./],
    ['has a rule without an id', MODULE.replace("id: 'ours/seen',", ''), /has a rule that needs an "id" in lower case/],
    [
      'has a rule with a bad id',
      ruleText('Ours'),
      /has a rule "Ours" that needs an "id" in lower case with hyphens\.$/,
    ],
    [
      'has a rule without a summary',
      MODULE.replace("'S.'", 'undefined'),
      `${NAMED} has a rule "ours/seen" that needs a "summary".`,
    ],
    ['has a rule of no category', MODULE.replace("'naming'", "'names'"), /that needs a "category": naming, governance/],
    ['has a rule of no severity', MODULE.replace("'error'", "'warn'"), /that needs a "severity": error or warning\.$/],
    ['has a rule without examples', MODULE.replace('examples:', 'exmples:'), /that needs "examples" with lists/],
    [
      'has a rule that does nothing',
      MODULE.replace('*event', '*evnt'),
      /that needs a function: plan, definition, event/,
    ],
    [
      'has a rule with a hook that is none',
      MODULE.replace(/\*event.*/, 'event: 5,'),
      /has a "event" that is no function/,
    ],
    [
      'has a rule of another preset',
      MODULE.replace('examples', "preset: 'all', examples"),
      /none of minimal, recommended/,
    ],
    [
      'has a rule that the tool has',
      ruleText('event-stage'),
      /has a rule "event-stage", which is a rule of the tool\./,
    ],
    ['has two rules of one id', `${MODULE}export default { ...rule };\n`, /which is a rule of "ours\.mjs"\./],
  ])('ends the run when it %s', async (_, text, expected) => {
    const { exitCode, stdout, stderr } = await lintWith('ours.mjs', { 'ours.mjs': text });
    expect([exitCode, stdout]).toEqual([2, '']);
    const told = stderr.replace(/^error: /, '').trimEnd();
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatch(expected);
  });

  it.each([
    ['is not there', '[none.mjs]', 'The module "none.mjs" (measureplan.yaml:4:32) is not there.'],
    ['is a folder', '[rules]', 'The module "rules" (measureplan.yaml:4:32) is a folder.'],
    ['is outside the project', '[../elsewhere.mjs]', 'is outside the project of the plan.'],
    ['is far away', '[/etc/hostname]', 'is outside the project of the plan.'],
  ])('ends the run when it %s', async (_, plugins, expected) => {
    const folder = makeProject(plugins, { 'rules/ours.mjs': MODULE });
    const { exitCode, stderr } = await runIn(folder, 'lint');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('ends the run when it has a fault of syntax, on a line', async () => {
    const cwd = makeProject('[ours.mjs]', { 'ours.mjs': 'const a = 1;\nconst = 2;\n' });
    const { ended, stderr } = await runBuilt(['lint', '--quiet'], { cwd });
    expect([ended, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot be loaded: SyntaxError: .* \(ours\.mjs:2\)\.\n$/),
    ]);
  });

  it('ends the run when a link leads out of the project', async () => {
    const outside = makeFolder({ 'ours.mjs': MODULE });
    const folder = makeProject('[ours.mjs]', {});
    symlinkSync(path.join(outside, 'ours.mjs'), path.join(folder, 'ours.mjs'));
    expect((await runIn(folder, 'lint')).stderr).toContain('is outside the project of the plan.');
  });

  it('is told for a plan that is read from a revision', async () => {
    const folder = makeProject('[ours.mjs]', { 'ours.mjs': MODULE });
    commit(folder);
    const { exitCode, stderr } = await runIn(folder, 'lint', 'HEAD:measureplan.yaml');
    expect([exitCode, stderr]).toEqual([
      2,
      'error: Modules with rules are not loaded from a revision. Check the revision out, and name the file.\n',
    ]);
  });
});

describe('a rule of a module', () => {
  it.each([
    [
      'throws',
      'event.nothing.here;',
      "fails: TypeError: Cannot read properties of undefined (reading 'here') (ours.mjs:4:",
    ],
    ['gives what is no finding', 'yield 5;', 'gives a finding without "message" or "location". A location is made by'],
    ['gives a finding without a place', "yield { message: 'M.' };", 'gives a finding without "message" or "location".'],
  ])('ends the run when it %s', async (_, body, expected) => {
    const { exitCode, stderr } = await lintWith('ours.mjs', { 'ours.mjs': ruleText('ours/seen', body) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`error: Rule "ours/seen" of "ours.mjs" ${expected}`);
  });

  it('is run on the plan as it was, with --since', async () => {
    const folder = makeProject('[ours.mjs]', { 'ours.mjs': MODULE });
    commit(folder);
    expect(await runIn(folder, 'lint', '--since', 'HEAD', '--quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('is measured by --timing', async () => {
    const folder = makeProject('[ours.mjs]', { 'ours.mjs': MODULE });
    expect((await runIn(folder, 'lint', '--timing')).stderr).toMatch(/^ours\/seen +\d+\.\d\d ms/m);
  });
});

function commit(folder: string): void {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...author, 'commit', '-qm', 'First'],
  ]) {
    execFileSync('git', args, { cwd: folder });
  }
}
