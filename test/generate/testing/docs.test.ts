import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { generateSchemas } from '../json-schema/schemas.js';
import { loadValidator } from '../validator/make-modules.js';
import { compileProject, inProject, runVitest, SHOP } from './run-project.js';

/** The code blocks of a guide, in order. */
function listBlocks(guide: string, language: string): string[] {
  const text = readFileSync(`docs/${guide}`, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, code]) =>
    kind === language ? [code ?? ''] : [],
  );
}

test('docs/testing.md shows a set-up and a test that pass, and types that hold', async () => {
  const [setup = '', example = ''] = listBlocks('testing.md', 'ts');
  // What the guide says about tests without a browser.
  const files = {
    'setup.ts': `${setup}\n(globalThis as { window?: object }).window = {};\n`,
    'pricing.test.ts': example,
  };
  await inProject(files, async (folder) => {
    expect(await runVitest(folder)).toEqual([
      { title: 'who sees the prices and goes on is tracked', passed: true, message: '' },
    ]);
    expect(await compileProject(folder)).toEqual([]);
  });
});

test('docs/validator.md shows what the validator says', async () => {
  const [shown] = listBlocks('validator.md', 'text');
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { validator } = await loadValidator(readExample(SHOP).plan);
  const context = { session_id: 's' };
  validator.logFindings(validator.checkCall('pricing_viewed', { ...context, plan_id: 'gold' }));
  validator.logFindings(validator.checkCall('pricing_viewed', { ...context, planId: 'team' }).slice(1));
  expect(`${error.mock.calls.flat().join('\n')}\n`).toBe(shown);
  error.mockRestore();
});

test('docs/json-schema.md shows how ajv takes the bundle', async () => {
  const [example = ''] = listBlocks('json-schema.md', 'js');
  const bundle = generateSchemas(
    readExample('events: { pricing_viewed: { properties: { plan_id: { enum: [free, team] } } } }').plan,
  ).get('plan.schema.json');
  const lines = example.trim().split('\n');
  const last = lines.pop() ?? '';
  const program = [
    ...lines,
    `console.log(${last.replace(/;$/, '')}, ${last.replace(/;$/, '').replace('team', 'gold')});`,
  ]
    .join('\n')
    .replace('compile(bundle)', `compile(${JSON.stringify(bundle)})`);
  const printed = await inProject({ 'main.mjs': program }, async (folder) =>
    execFileSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' }),
  );
  expect(printed).toBe('true false\n');
});
