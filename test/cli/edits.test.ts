import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runIn } from './run-in-folder.js';

const HEAD = 'measureplan: 1\nname: Store\nversion: 1.0.0\n';

/** The plan after a command, without its head; the command must not have failed to do its work. */
async function edit(plan: string, ...args: string[]): Promise<string> {
  const folder = makeFolder({ 'measureplan.yaml': HEAD + plan });
  const { exitCode, stderr } = await runIn(folder, ...args);
  expect([exitCode, stderr]).not.toEqual([2, stderr]);
  return readFileSync(path.join(folder, 'measureplan.yaml'), 'utf8').slice(HEAD.length);
}

const fix = (plan: string) => edit(plan, 'lint', '--fix');

describe('lint --fix', () => {
  const events = 'events:\n  a: { description: A page came into view., tier: low }\n';

  it.each([
    ['event-stage, owner-known', 'event-stage'],
    ['owner-known, event-stage', 'event-stage'],
    ['owner-known,event-stage,tier-known', 'event-stage'],
  ])('takes out of the suppressions %s those that cover nothing', async (before, after) => {
    const plan = (rules: string) =>
      `lint: { extends: [], rules: { event-stage: warn } }\n# measureplan-disable-next-line ${rules} -- Old, very\n`;
    const one = 'events: { a: { description: A page came into view., tier: low } }\n';
    expect(await fix(plan(before) + one)).toBe(plan(after) + one);
  });

  it('keeps a byte order mark and the line ends of Windows', async () => {
    const text = `\uFEFF${HEAD}${events}`.replace('tier:', 'teir:').replaceAll('\n', '\r\n');
    const folder = makeFolder({ 'measureplan.yaml': text });
    await runIn(folder, 'lint', '--fix');
    expect(readFileSync(path.join(folder, 'measureplan.yaml'), 'utf8')).toBe(text.replace('teir:', 'tier:'));
  });

  it('mends what a merge key and an alias show in several places once, where it stands', async () => {
    const plan = (field: string, tier: string) => `lint: { extends: [minimal] }
x-base: &base { description: A page came into view., ${field}: &tier ${tier} }
events:
  a: { <<: *base }
  b: { description: Another page came into view., tier: *tier }
`;
    expect(await fix(plan('tier', 'Low'))).toBe(plan('tier', 'low'));
    // The field of another map is not this event's to rename.
    expect(await fix(plan('teir', 'low'))).toBe(plan('teir', 'low'));
  });

  it('leaves a name that could be one of two', async () => {
    const plan = `tiers: [low, L-ow, macro]\n${events.replace('tier: low', 'tier: LOW')}`;
    expect(await fix(plan)).toBe(plan);
  });

  it('leaves a field whose right name is taken', async () => {
    const plan = events.replace('tier: low', 'tier: low, Tier: low');
    expect(await fix(plan)).toBe(plan);
  });
});

describe('rename', () => {
  it('follows aliases, writing each place once, and quotes what must be quoted', async () => {
    const plan = (name: string, declared = '') => `events:
  ${name}: { description: A page came into view., tier: low${declared} }
goals: { g: { event: &event ${name}, guardrails: [*event] } }
`;
    expect(await edit(plan('a_viewed'), 'rename', 'event', 'a_viewed', 'null')).toBe(
      plan('"null"', ', renamed_from: a_viewed'),
    );
    expect(await edit(plan('"null"'), 'rename', 'event', 'null', 'a_viewed')).toBe(
      plan('"a_viewed"', ', renamed_from: "null"'),
    );
  });

  it('takes names that objects have by themselves for names', async () => {
    const plan = (name: string, declared = '') =>
      `events:\n  ${name}: { description: A page came into view., tier: low${declared} }\n`;
    expect(await edit(plan('__proto__'), 'rename', 'event', '__proto__', 'constructor')).toBe(
      plan('constructor', ', renamed_from: __proto__'),
    );
  });

  it('leaves a property of the same name that is a field of an object', async () => {
    const plan = (name: string, declared = '') => `events:
  a:
    description: A page came into view.
    tier: low
    properties:
      ${name}: { type: string${declared} }
      box: { type: object, properties: { id: { type: string } } }
`;
    expect(await edit(plan('id'), 'rename', 'property', 'id', 'box_id')).toBe(plan('box_id', ', renamed_from: id'));
  });
});
