import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { findPlanEdits } from '../../src/diff/release/plan-edits.js';
import type { Plan } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';
import { applyEdits } from '../../src/source/apply-edits.js';

/** The new text as a release has it, and what could not be written. */
function release(before: string, after: string, version = '2.0.0', date?: string) {
  const [old, current] = [before, after].map((text) => readExample(text).plan) as [Plan, Plan];
  const { edits, skipped } = findPlanEdits(current, diff(old, current).changes, version, date);
  return { text: applyEdits(after, edits), skipped };
}

describe('a release', () => {
  it('has its version, and says since when its new and its deprecated events are so', () => {
    const before = 'version: 1.0.0\nevents:\n  kept: {}\n  going: { tier: low }\n';
    const after = `version: 1.0.0   # of the plan
events:
  kept: {}
  going: { tier: low, deprecated: { use: fresh } }
  # A comment.
  fresh:
    description: It is new.
    tier: low

    properties:
      p: { type: string }
`;
    expect(release(before, after).text).toBe(`version: 2.0.0   # of the plan
events:
  kept: {}
  going: { tier: low, deprecated: { use: fresh, since: 2.0.0 } }
  # A comment.
  fresh:
    description: It is new.
    tier: low
    since: 2.0.0

    properties:
      p: { type: string }
`);
  });

  it('says it too of an event that is deprecated by its status alone', () => {
    const before = 'version: 2.0.0\nevents:\n  a:\n    tier: low\n    status: live\n';
    expect(release(before, before.replace('live', 'deprecated')).text).toBe(
      'version: 2.0.0\nevents:\n  a:\n    tier: low\n    status: deprecated\n    deprecated: { since: 2.0.0 }\n',
    );
  });

  it('is dated where the plan is', () => {
    const dated = 'version: 1.0.0\nreleased: "2026-01-31"   # a Saturday\n';
    expect(release('version: 1.0.0\n', dated, '1.1.0', '2026-10-01').text).toBe(
      'version: 1.1.0\nreleased: "2026-10-01"   # a Saturday\n',
    );
    expect(release('version: 1.0.0\n', dated, '1.0.0', '2026-10-01').text).toBe(dated);
    expect(release('version: 1.0.0\n', 'version: 1.0.0\n', '1.1.0', '2026-10-01').text).toBe('version: 1.1.0\n');
  });

  it('keeps what is written already, and what is only renamed', () => {
    const before = 'version: 2.0.0\nevents:\n  a: { tier: low }\n';
    const after = 'version: 2.0.0\nevents:\n  b: { tier: low, renamed_from: a }\n  c: { tier: low, since: 1.9.0 }\n';
    expect(release(before, after)).toEqual({ text: after, skipped: [] });
  });

  it('names what is an alias, and writes the rest', () => {
    const after = 'version: 1.0.0\nx-e: &e { description: E., tier: low }\nevents:\n  a: *e\n  b: { tier: low }\n';
    expect(release('version: 1.0.0\n', after)).toEqual({
      text: after.replace('version: 1', 'version: 2').replace('b: { tier: low }', 'b: { tier: low, since: 2.0.0 }'),
      skipped: ['"since" of "a"'],
    });
  });
});

describe.each(['plans', 'plans/starters', 'test/diff/fixtures'].flatMap(plansIn))('a release of %s', (file) => {
  const text = readFileSync(file, 'utf8');
  const names = [...readExample(text).plan.events.keys()];

  it('adds lines or fields and nothing else, whatever was new; a second one changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray(names), (fresh) => {
        const { plan } = readExample(text);
        const before = { ...plan, events: new Map([...plan.events].filter(([name]) => !fresh.includes(name))) };
        const { changes } = diff(before, plan);
        const { edits, skipped } = findPlanEdits(plan, changes, '99.0.0');
        const edited = applyEdits(text, edits);
        const { plan: released, diagnostics } = readExample(edited);
        expect(diagnostics.filter(({ code }) => code === 'syntax' || code === 'schema')).toEqual([]);
        expect(skipped).toEqual([]);
        expect(released.version).toBe('99.0.0');
        for (const name of fresh)
          expect(released.events.get(name)?.since).toBe(plan.events.get(name)?.since ?? '99.0.0');
        expect(removed(edited)).toBe(removed(text));
        expect(diff(plan, released).changes.filter(({ kind }) => !SAID.has(kind))).toEqual([]);
        expect(findPlanEdits(released, diff(before, released).changes, '99.0.0').edits).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** What writing a release may change about a plan. */
const SAID = new Set(['event-since-changed', 'event-deprecation-changed']);

/** The text without what a release writes. */
function removed(text: string): string {
  return text
    .replace(/^version: .*$/m, 'version')
    .replaceAll(/\n *since: 99\.0\.0(?=\r?\n)/g, '')
    .replaceAll(/\n *deprecated: \{ since: 99\.0\.0 \}(?=\r?\n)/g, '')
    .replaceAll(/,? since: 99\.0\.0 ?/g, ' ')
    .replaceAll(/ +/g, ' ');
}

function plansIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);
}
