import { describe, expect, it } from 'vitest';
import type { LintPlanOptions } from '../../../src/lint/lint-plan.js';
import { lintPlan } from '../../../src/lint/lint-plan.js';
import { defineRule } from '../../../src/lint/rule.js';
import { atName, type PlanEvent } from '../../../src/plan/model.js';
import { showFindings } from '../../support/show.js';
import { readValid } from '../lint-text.js';

const RULE = `summary: S., rationale: R., select: events, check: { question: { length: $least } }, options: { least: 5.. }, message: '"{name}" asks too little.'`;

/** Findings as `line:column severity code`, in a plan with two events that break the rule `asks`. */
function find(lint: string, events = '  a: {}\n  b: { question: Why? }\n', options: LintPlanOptions = {}): string[] {
  const plan = readValid(`lint:\n  extends: []\n  custom: { asks: { ${RULE} } }\n${lint}events:\n${events}`);
  const found = lintPlan(plan, options);
  return found.map(
    ({ code, severity }, index) => `${showFindings(found)[index]?.split(' ', 1)[0]} ${severity} ${code}`,
  );
}

describe('a rule of the plan itself', () => {
  it('is in force where it is defined, whatever the presets', () => {
    expect(find('')).toEqual(['5:3 warning asks', '6:18 warning asks']);
  });

  it('takes its severity and options from the settings', () => {
    expect(find('  rules: { asks: error }\n')).toEqual(['6:3 error asks', '7:18 error asks']);
    expect(find('  rules: { asks: off }\n')).toEqual([]);
    expect(find('  rules: { asks: [warn, { least: 3.. }] }\n')).toEqual(['6:3 warning asks']);
  });

  it('has options that are checked', () => {
    expect(find('  rules: { asks: [warn, { lest: 3.. }] }\n')[0]).toBe('4:27 error rule-options');
    expect(find('  rules: { asks: [warn, { least: [1] }] }\n')[0]).toBe('4:27 error rule-options');
    expect(find('  rules: { asks: [warn, { least: some }] }\n')[0]).toBe('4:34 error rule-options');
    expect(find('  rules: { asks: [warn, 5] }\n')[0]).toBe('4:25 error rule-options');
  });

  it('says of an option what it must be', () => {
    const plan = readValid(
      `lint: { extends: [], custom: { asks: { ${RULE} } }, rules: { asks: [warn, { least: some }] } }\n`,
    );
    expect(lintPlan(plan).map(({ message }) => message)).toEqual([
      'Option "least" of rule "asks" must be a number or a range such as "1..3", "2.." or "..5".',
    ]);
  });

  it('can be set otherwise for some events', () => {
    const overrides =
      '  overrides: [{ events: a, rules: { asks: error } }, { events: b, rules: { asks: [warn, { least: 1 }] } }]\n';
    expect(find(overrides)).toEqual(['6:3 error asks', '7:18 warning asks']);
  });

  it('can be allowed and suppressed, and what is not needed is reported', () => {
    const allow = 'allow: [{ rule: asks, reason: Old. }]';
    expect(
      find('', `  a: { ${allow} }\n  # measureplan-disable-next-line asks -- Old.\n  b: { question: Why? }\n`),
    ).toEqual([]);
    expect(find('', `  a: { ${allow}, question: Enough? }\n`)).toEqual(['5:24 warning unused-allow']);
  });

  it('is named when a setting is a slip away from it', () => {
    const plan = readValid(`lint: { extends: [], custom: { asks: { ${RULE} } }, rules: { aks: off } }\n`);
    expect(lintPlan(plan).map(({ message, help }) => [message, help])).toEqual([
      ['"aks" is not a rule.', 'Write "asks".'],
    ]);
  });
});

describe('a rule of a module', () => {
  const made = {
    id: 'shop/seen',
    summary: 'Sees events.',
    rationale: 'It is for this test.',
    category: 'naming',
    severity: 'error',
    examples: { correct: [], incorrect: [] },
    event: (event: PlanEvent) => [{ message: `"${event.name}" is seen.`, location: atName(event) }],
  } as const;
  const seen = defineRule(made);

  it('is given to the library by who loaded it', () => {
    expect(find('  rules: { asks: off }\n', '  a: {}\n', { rules: [seen] })).toEqual(['6:3 error shop/seen']);
    expect(find('  rules: { asks: off, shop/seen: warn }\n', '  a: {}\n', { rules: [seen] })).toEqual([
      '6:3 warning shop/seen',
    ]);
  });

  it('is in force as its preset says, when it has one', () => {
    const strict = defineRule({ ...made, preset: 'strict' });
    expect(find('  rules: { asks: off }\n', '  a: {}\n', { rules: [strict] })).toEqual([]);
  });
});
