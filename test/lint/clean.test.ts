import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.js';
import { readPlan } from '../../src/plan/read-plan.js';
import { showFindings } from '../support/show.js';

describe('a clean plan of 60 events in six files', () => {
  it('gives nothing under "recommended", in force where the plan says nothing', async () => {
    const { plan, diagnostics } = await readPlan('test/lint/fixtures/clean/plan.yaml');
    expect(showFindings(diagnostics)).toEqual([]);
    expect(plan?.events.size).toBe(60);
    expect(plan?.sources).toHaveLength(7);
    expect(showFindings(lint(plan as NonNullable<typeof plan>, { today: '2026-11-21' }))).toEqual([]);
  });
});
