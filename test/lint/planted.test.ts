import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/rules/index.js';
import { lintCodes } from './lint-text.js';

/** One change to the sound plan that makes it wrong, and all that lint then finds. */
interface Fault {
  readonly fault: string;
  readonly replace: string;
  readonly with: string;
  /** `line:column rule`, in the plan with the fault. */
  readonly found: readonly string[];
}

const sound = readFileSync('test/lint/planted/sound.yaml', 'utf8');
const faults: Fault[] = JSON.parse(readFileSync('test/lint/planted/faults.json', 'utf8'));
const find = (plan: string) => lintCodes(plan, { today: '2026-11-21' }).map((line) => line.replace(/ \w+ /, ' '));

describe('planted faults', () => {
  it('stand in a plan in which even "strict" finds nothing', () => {
    expect(find(sound)).toEqual([]);
  });

  it('are many, each with a place that it changes once and a rule that finds it', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(faults.length).toBeGreaterThanOrEqual(120);
    expect(new Set(faults.map(({ fault }) => fault)).size).toBe(faults.length);
    for (const { replace, found } of faults) {
      expect(sound.split(replace)).toHaveLength(2);
      expect(found.length).toBeGreaterThan(0);
      for (const line of found) expect(ids).toContain(line.split(' ')[1]);
    }
  });

  it.each(faults)('$fault', ({ replace, with: text, found }) => {
    expect(find(sound.replace(replace, () => text))).toEqual(found);
  });
});
