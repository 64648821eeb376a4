import { describe, expect, it } from 'vitest';
import { lintDocs, renderRuleTable } from '../../src/lint/lint-docs.js';
import type { Rule } from '../../src/lint/rule.js';
import { renderRuleList, renderRulePage, renderRuleText } from '../../src/lint/rule-page.js';
import { RULES } from '../../src/lint/rules/index.js';
import { expectGolden } from '../support/golden.js';

const ruleOf = (id: string) => RULES.find((rule) => rule.id === id) as Rule;

describe("a rule's page", () => {
  it.each(['events-per-stage', 'ga4-event-name'])(
    'says all that the rule %s says of itself, in Markdown and as text',
    (id) => {
      expectGolden(`lint/golden/${id}.md`, renderRulePage(ruleOf(id)));
      expectGolden(`lint/golden/${id}.txt`, renderRuleText(ruleOf(id)));
    },
  );

  it('cannot be rendered with a false example', () => {
    const rule: Rule = {
      ...ruleOf('event-stage'),
      examples: { correct: [{ plan: 'events:\n  a: {}\n' }], incorrect: [] },
    };
    expect(() => renderRulePage(rule)).toThrow('An example of "event-stage" is false.');
    expect(() => lintDocs([rule])).toThrow('An example of "event-stage" is false.');
  });
});

describe('the pages about rules', () => {
  const pages = lintDocs();
  const overview = pages.get('docs/rules/README.md') ?? '';

  it('are one for each rule, and an overview that links to them all', () => {
    expect([...pages.keys()].sort()).toEqual(
      ['docs/rules/README.md', ...RULES.map(({ id }) => `docs/rules/${id}.md`)].sort(),
    );
    for (const { id } of RULES) expect(overview).toContain(`| [${id}](${id}.md) |`);
  });

  it('hold the findings that each rule makes', () => {
    for (const { id, examples } of RULES) {
      const page = pages.get(`docs/rules/${id}.md`) ?? '';
      for (const finding of examples.incorrect.flatMap(({ findings }) => findings ?? []))
        expect(page).toContain(finding);
    }
  });

  it('name the codes that lint reports about its settings', () => {
    for (const code of ['unknown-rule', 'unknown-preset', 'rule-options', 'unused-allow', 'expired-allow']) {
      expect(overview).toContain(`| ${code} |`);
    }
  });

  it('can be linked to from another folder', () => {
    expect(renderRuleTable([ruleOf('event-stage')], 'docs/rules/')).toContain(
      '| [event-stage](docs/rules/event-stage.md) |',
    );
  });
});

describe('the list of rules for a terminal', () => {
  it('has a line for each rule, by category', () => {
    const lines = renderRuleList(RULES).split('\n');
    expect(lines[0]).toBe('Naming');
    for (const { id } of RULES) expect(lines.filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1);
    expect(renderRuleList(RULES)).not.toContain('`');
  });
});
