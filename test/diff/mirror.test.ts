import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Change } from '../../src/diff/change.js';
import { diff } from '../../src/diff/diff.js';
import { readExample } from '../../src/plan/read-example.js';

/** What is told in the other direction. Kinds that are not here are their own mirror. */
const MIRRORED: readonly (readonly [string, string])[] = [
  ...['event', 'property', 'shared-property', 'group', 'goal', 'owner', 'segment', 'destination'].map(addedAndRemoved),
  ...['funnel', 'audience', 'experiment', 'output', 'event-destination', 'event-measure'].map(addedAndRemoved),
  ['group-reach-widened', 'group-reach-narrowed'],
  ['property-required', 'property-optional'],
  ['property-values-limited', 'property-values-opened'],
  ['property-value-removed', 'property-value-added'],
  ['property-type-narrowed', 'property-type-widened'],
  ['property-null-refused', 'property-null-allowed'],
  ['property-range-tightened', 'property-range-loosened'],
  ['property-length-tightened', 'property-length-loosened'],
  ['property-size-tightened', 'property-size-loosened'],
  ['property-pii-raised', 'property-pii-lowered'],
  ['event-consent-tightened', 'event-consent-loosened'],
  ['destination-consent-tightened', 'destination-consent-loosened'],
  ['event-source-added', 'event-source-removed'],
  ['event-parameter-withheld', 'event-parameter-sent'],
  ['destination-parameter-withheld', 'destination-parameter-sent'],
  ['event-deprecated', 'event-revived'],
  ['event-status-advanced', 'event-status-reverted'],
];

const OTHER_WAY = new Map([...MIRRORED, ...MIRRORED.map(([a, b]) => [b, a] as const)]);

const DATA = parse(readFileSync('test/diff/fixtures/every-field.yaml', 'utf8')) as object;

describe('the diff the other way round', () => {
  it('tells the same of the same things, with the sides exchanged', () => {
    const chances = fc.array(fc.nat(999), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(chances, chances, (one, other) => {
        const [before, after] = [one, other].map((numbers) => readExample(stringify(thin(DATA, numbers))).plan);
        if (!before || !after) throw new Error('A plan is missing.');
        const forth = diff(before, after).changes;
        const back = diff(after, before).changes;
        expect(back.map(describeBack).sort()).toEqual(forth.map(describe_).sort());
      }),
      { numRuns: 60 },
    );
  });
});

function addedAndRemoved(what: string): readonly [string, string] {
  return [`${what}-added`, `${what}-removed`];
}

function describe_(change: Change): string {
  return [change.kind, change.subject, place(change.before), place(change.after), change.reaches].join(' ');
}

function describeBack(change: Change): string {
  const kind = OTHER_WAY.get(change.kind) ?? change.kind;
  return [kind, change.subject, place(change.after), place(change.before), change.reaches].join(' ');
}

function place(location: Change['before']): string {
  return location ? JSON.stringify([location.path, location.on]) : 'absent';
}

/** Leaves out a tenth of what is in a plan, at any depth. */
function thin(value: unknown, numbers: readonly number[]): unknown {
  let index = 0;
  const isKept = () => ((numbers[index % numbers.length] ?? 0) + 37 * index++) % 1000 >= 100;
  const visit = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.filter(isKept).map(visit);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(
      Object.entries(item)
        .filter(isKept)
        .map(([key, child]) => [key, visit(child)]),
    );
  };
  return visit(value);
}
