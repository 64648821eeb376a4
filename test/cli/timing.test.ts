import { expect, it } from 'vitest';
import { RULES } from '../../src/lint/rules/index.js';
import { makePlan } from './plans.js';
import { makeFolder, runIn } from './run-in-folder.js';

it('shows the cost of every rule on stderr, and the report as it is', async () => {
  const folder = makeFolder({ 'plan.yaml': makePlan(3) });
  const plain = await runIn(folder, 'lint', 'plan.yaml', '--format', 'json');
  const timed = await runIn(folder, 'lint', 'plan.yaml', '--format', 'json', '--timing');
  expect(timed.stdout).toBe(plain.stdout);
  const rows = timed.stderr.trimEnd().split('\n');
  for (const row of rows) expect(row).toMatch(/^[\w -]+ +\d+\.\d\d ms +\d+\.\d %$/);
  expect(rows).toHaveLength(RULES.length + 1);
});
