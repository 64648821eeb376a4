import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lint } from '../../src/lint/lint.js';
import { defineRule, type Rule } from '../../src/lint/rule.js';
import { atName } from '../../src/plan/model.js';
import { lintCodes, lintText, readValid } from './lint-text.js';

const base = {
  summary: 'Names no event.',
  rationale: 'It is a rule for tests.',
  category: 'naming',
  severity: 'warning',
  examples: { correct: [], incorrect: [] },
} as const;

/** Rules that find every event: what is reported is what is in force. */
function ruleFor(id: string, preset: 'minimal' | 'recommended' | 'strict', more: Partial<Rule> = {}): Rule {
  return defineRule<unknown>({
    ...base,
    id,
    preset,
    event: (event) => [{ message: `"${event.name}" was seen by "${id}".`, location: atName(event) }],
    ...more,
  });
}

const rules: Rule[] = [
  ruleFor('always', 'minimal', { severity: 'error' }),
  ruleFor('ga4-lax', 'strict', { destination: 'ga4' }),
  ruleFor('ga4-limit', 'minimal', { destination: 'ga4' }),
  ruleFor('picky', 'strict'),
  ruleFor('usual', 'recommended'),
];

const EVENT = 'events:\n  a_viewed: {}\n';
const GA4 = 'destinations:\n  ga4: { type: ga4 }\n';

function codesIn(text: string): string[] {
  return lintCodes(text, { rules }).map((line) => line.split(' ').slice(1).join(' '));
}

describe('presets', () => {
  it('are recommended when the plan says nothing', () => {
    expect(codesIn(EVENT)).toEqual(['error always', 'warning usual']);
  });

  it('hold each other: minimal, recommended, strict', () => {
    const inPreset = (name: string) => codesIn(`${EVENT}lint: { extends: [${name}] }\n`);
    expect(inPreset('minimal')).toEqual(['error always']);
    expect(inPreset('recommended')).toEqual(['error always', 'warning usual']);
    expect(inPreset('strict')).toEqual(['error always', 'warning picky', 'warning usual']);
  });

  it('compose: several hold what each of them holds', () => {
    const both = codesIn(`${EVENT}lint: { extends: [minimal, ga4] }\n`);
    expect(both).toEqual(['error always', 'warning ga4-limit']);
  });

  it('are none when the list is empty', () => {
    expect(codesIn(`${EVENT}lint: { extends: [] }\n`)).toEqual([]);
  });

  it('of a destination are in force with the destination, as far as the general preset goes', () => {
    expect(codesIn(`${GA4}${EVENT}`)).toEqual(['error always', 'warning ga4-limit', 'warning usual']);
    expect(codesIn(`${GA4}${EVENT}lint: { extends: [strict] }\n`)).toContain('warning ga4-lax');
    expect(codesIn(EVENT)).not.toContain('warning ga4-limit');
  });

  it('of a destination may be named without it', () => {
    expect(codesIn(`${EVENT}lint: { extends: [ga4] }\n`)).toEqual(['warning ga4-limit']);
  });

  it('that do not exist are reported where they are named, with the nearest name', () => {
    const [found] = lintText('lint:\n  extends: [recommended, strickt]\n', { rules });
    expect(found).toBe('2:26 "strickt" is not a preset.');
    expect(lintText('lint:\n  extends: [mixpanel]\n', { rules })).toEqual([]);
  });

  it('that do not exist hide nothing that the default would find', () => {
    expect(codesIn(`${EVENT}lint: { extends: [recomended] }\n`)).toEqual([
      'error always',
      'warning usual',
      'error unknown-preset',
    ]);
    expect(codesIn(`${EVENT}lint: { extends: [strict, ga5] }\n`)).toContain('warning picky');
  });
});

describe('a rule', () => {
  const withRule = (setting: string) => codesIn(`${EVENT}lint:\n  rules: { ${setting} }\n`);

  it('takes the severity that the plan gives it', () => {
    expect(withRule('always: warn, usual: error')).toEqual(['warning always', 'error usual']);
  });

  it('can be switched off, and on outside its preset', () => {
    expect(withRule('always: off, usual: off, picky: warn, ga4-lax: error')).toEqual([
      'error ga4-lax',
      'warning picky',
    ]);
  });

  it('that does not exist is reported at its name, with the nearest', () => {
    expect(lintText('lint:\n  rules:\n    ussual: warn\n', { rules })).toEqual(['3:5 "ussual" is not a rule.']);
  });
});

describe('the options of a rule', () => {
  const counting = defineRule<{ readonly min: number; readonly max: number; readonly only?: string }>({
    ...base,
    id: 'counting',
    preset: 'minimal',
    options: {
      schema: () =>
        z.strictObject({
          min: z.optional(z.int().check(z.minimum(0))),
          max: z.optional(z.int().check(z.maximum(9))),
          only: z.optional(z.enum(['a', 'b'])),
        }),
      defaults: { min: 3, max: 7 },
    },
    plan: (plan, { options }) => [{ message: `Counts ${JSON.stringify(options)}.`, location: plan.location }],
  });

  const countWith = (options: string) =>
    lintText(`lint:\n  rules:\n    counting: [warn, ${options}]\n`, { rules: [counting, ruleFor('plain', 'strict')] });

  it('are the defaults with what the plan writes over them', () => {
    expect(lintText('name: A\n', { rules: [counting] })).toEqual(['1:1 Counts {"min":3,"max":7}.']);
    expect(countWith('{ max: 4 }')).toEqual(['1:1 Counts {"min":3,"max":4}.']);
  });

  it.each([
    ['{ mni: 1 }', '3:24 Rule "counting" has no option "mni".'],
    ['{ min: few }', '3:29 Option "min" of rule "counting" must be a number.'],
    ['{ min: 1.5 }', '3:29 Option "min" of rule "counting" must be a whole number.'],
    ['{ min: -1 }', '3:29 Option "min" of rule "counting" must be at least 0.'],
    ['{ max: 10 }', '3:29 Option "max" of rule "counting" must be at most 9.'],
    ['{ only: c }', '3:30 Option "only" of rule "counting" must be one of a, b.'],
    ['7', '3:22 The options of rule "counting" must be a map of options.'],
  ])('are reported at the option when they are wrong, and the defaults hold: %s', (options, finding) => {
    expect(countWith(options)).toEqual(['1:1 Counts {"min":3,"max":7}.', finding]);
  });

  it('name the option that was probably meant, or all that there are', () => {
    const helpFor = (option: string) => {
      const plan = readValid(`lint: { rules: { counting: [warn, { ${option}: 4 }] } }\n`);
      return lint(plan, { rules: [counting] }).find(({ code }) => code === 'rule-options')?.help;
    };
    expect(helpFor('mni')).toBe('Write "min".');
    expect(helpFor('threshold')).toBe('Options are min, max.');
  });

  it('are refused for a rule that takes none', () => {
    const text = 'lint:\n  rules:\n    plain: [warn, { min: 1 }]\n';
    expect(lintText(text, { rules: [ruleFor('plain', 'strict')] })).toEqual(['3:21 Rule "plain" takes no options.']);
  });
});
