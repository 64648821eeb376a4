import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import { requestOutputs } from '../../src/generate/requests.js';
import { lint } from '../../src/lint/lint.js';
import { readPlan } from '../../src/plan/read-plan.js';
import { showFindings } from '../support/show.js';

const PLANS = ['plans', 'plans/starters'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

describe('the plans that come with the project', () => {
  it.each(PLANS)('%s reads and lints without a finding', async (file) => {
    const { plan, diagnostics } = await readPlan(file);
    expect(showFindings(diagnostics)).toEqual([]);
    expect(showFindings(lint(plan as NonNullable<typeof plan>, { today: '2026-11-21' }))).toEqual([]);
  });

  it.each(PLANS)('%s generates every output that it names, and every target', async (file) => {
    const { plan } = await readPlan(file);
    if (!plan) throw new Error(`${file} cannot be read`);
    expect(plan.outputs.size).toBeGreaterThan(0);
    const { requests } = requestOutputs(plan, []);
    const { outputs, diagnostics } = await generate(plan, requests);
    expect(showFindings(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([]);
    expect(outputs.map(({ target }) => target)).toEqual(requests.map(({ target }) => target.id));
    for (const { files } of outputs) for (const { content } of files) expect(content.endsWith('\n')).toBe(true);
  });
});
