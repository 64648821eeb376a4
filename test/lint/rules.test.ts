import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/lint/presets.js';
import type { Rule } from '../../src/lint/rule.js';
import * as index from '../../src/lint/rules/index.js';
import { RULES } from '../../src/lint/rules/index.js';
import { checkExamples, runExample } from '../../src/lint/run-example.js';

const FOLDER = 'src/lint/rules';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('has one name: its id, its file and its only export', () => {
    const text = readFileSync(`${FOLDER}/${id}.ts`, 'utf8');
    expect(text.match(/^export .*? =/gm)).toEqual([`export const ${toCamel(id)} =`]);
    expect(text).toContain(`id: '${id}',`);
  });

  it('says what it asks for in one sentence, and why in one to three', () => {
    expect(rule.summary).toMatch(/^[A-Z][^\n]{20,140}\.$/);
    expect(rule.rationale).toMatch(/^\S[^\n]{40,400}\.$/);
    expect(rule.rationale.match(/[.:;]( |$)/g)?.length).toBeLessThanOrEqual(5);
    expect(rule.source ?? 'https://').toMatch(/^https:\/\//);
    // Without a preset it would be in force in every plan.
    expect(LEVELS).toContain(rule.preset);
  });

  it('finds in its examples exactly what they say', () => {
    expect(rule.examples.correct.length).toBeGreaterThan(0);
    expect(rule.examples.incorrect.length).toBeGreaterThan(0);
    expect(() => checkExamples(rule)).not.toThrow();
  });

  it('finds nothing in a plan without events', () => {
    expect(runExample(rule, { plan: 'measureplan: 1\n' })).toEqual([]);
  });

  it('says in each finding what it is about, in a sentence', () => {
    const findings = rule.examples.incorrect.flatMap((example) => runExample(rule, example));
    for (const finding of findings) expect(finding).toMatch(/^\d+:\d+ ["A-Z].*\.$/);
  });

  it('has options whose defaults fit their own schema', () => {
    expect(rule.options?.schema().safeParse(rule.options.defaults).success ?? true).toBe(true);
  });
});

describe('the list of rules', () => {
  it('holds every file of the folder, sorted by id, and nothing else', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'index.ts');
    expect(Object.keys(index)).toEqual(['RULES']);
    expect(RULES.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  it('has rules in every preset, and no destination rule without its destination in the name', () => {
    for (const level of LEVELS) expect(RULES.some(({ preset }) => preset === level)).toBe(true);
    for (const { id, destination } of RULES) expect(id.startsWith((destination ?? id).replaceAll('_', '-'))).toBe(true);
  });
});

describe('an example', () => {
  const rule = RULES.find(({ id }) => id === 'event-stage') as Rule;
  const [incorrect] = rule.examples.incorrect;
  const withExamples = (examples: Rule['examples']): Rule => ({ ...rule, examples });

  it('breaks the build when it is called correct and is not', () => {
    const planted = withExamples({ correct: [{ plan: incorrect?.plan ?? '' }], incorrect: [] });
    expect(() => checkExamples(planted)).toThrow('An example of "event-stage" is false.');
  });

  it('breaks the build when its findings are at another place, say something else, or are missing', () => {
    for (const findings of [['2:4 Event "pricing_viewed" has no stage.'], ['2:3 Another sentence.'], []]) {
      const planted = withExamples({ correct: [], incorrect: [{ plan: incorrect?.plan ?? '', findings }] });
      expect(() => checkExamples(planted)).toThrow('event-stage');
    }
  });

  it('breaks the build when it is no valid plan', () => {
    const planted = withExamples({ correct: [{ plan: 'events:\n  a_viewed: { tire: low }\n' }], incorrect: [] });
    expect(() => checkExamples(planted)).toThrow('is no valid plan');
  });
});

function toCamel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
