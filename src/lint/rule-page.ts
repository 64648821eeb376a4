import { groupByCategory } from './categories.js';
import { type Block, layOutMarkdown, layOutText, stripMarkup } from './page-blocks.js';
import { listPresets } from './presets.js';
import type { Rule, RuleExample } from './rule.js';
import { checkExamples } from './run-example.js';

/** The rule's page in Markdown. Runs the rule on its own examples, and throws when one of them is false. */
export function renderRulePage(rule: Rule): string {
  return layOutMarkdown(describeRule(rule));
}

/** The same page for a terminal. */
export function renderRuleText(rule: Rule): string {
  return layOutText(describeRule(rule));
}

/** Every rule with its summary, by category, for a terminal. */
export function renderRuleList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const sections = groupByCategory(rules).map(({ title, members }) => {
    const rows = members.map(({ id, summary }) => `  ${id.padEnd(width)}  ${stripMarkup(summary)}`);
    return [title, ...rows].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

function describeRule(rule: Rule): Block[] {
  checkExamples(rule);
  const { correct, incorrect } = rule.examples;
  return [
    { kind: 'title', text: rule.id },
    { kind: 'text', text: rule.summary },
    { kind: 'text', text: rule.rationale },
    { kind: 'text', text: describeStanding(rule) },
    ...describeOptions(rule),
    ...describeExamples('Incorrect', incorrect),
    ...describeExamples('Correct', correct),
    ...describeAllowing(rule),
    ...(rule.source === undefined ? [] : [{ kind: 'text', text: `Source: <${rule.source}>` } as const]),
  ];
}

function describeStanding(rule: Rule): string {
  const kind = rule.severity === 'error' ? 'An error' : 'A warning';
  const presets = listPresets(rule).map((name) => `\`${name}\``);
  if (presets.length === 0) return `${kind}, in force wherever the rule is defined.`;
  const where = presets.length === 1 ? `in the preset ${presets[0]}` : `in the presets ${presets.join(', ')}`;
  if (rule.destination === undefined) return `${kind}, ${where}.`;
  return `${kind}, ${where}, when the plan has a destination of type \`${rule.destination}\`.`;
}

function describeOptions({ id, severity, options }: Rule): Block[] {
  if (!options) return [];
  const level = severity === 'error' ? 'error' : 'warn';
  const text = `lint:\n  rules:\n    ${id}: [${level}, ${printOptions(options.defaults)}]`;
  return [
    { kind: 'heading', text: 'Options, with their defaults' },
    { kind: 'code', language: 'yaml', text },
  ];
}

function describeExamples(text: string, examples: readonly RuleExample[]): Block[] {
  return examples.length === 0 ? [] : [{ kind: 'heading', text }, ...examples.flatMap(describeExample)];
}

function describeExample({ plan, options, today, findings }: RuleExample): Block[] {
  const settings = [
    ...(options === undefined ? [] : [`with the options \`${printOptions(options)}\``]),
    ...(today === undefined ? [] : [`on ${today}`]),
  ];
  const setting: Block = { kind: 'text', text: capitalize(`${settings.join(', ')}:`) };
  const code: Block = { kind: 'code', language: 'yaml', text: plan.trimEnd() };
  const found: Block = { kind: 'code', language: 'text', text: (findings ?? []).join('\n') };
  return [...(settings.length === 0 ? [] : [setting]), code, ...(findings ? [found] : [])];
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// JSON is YAML, so what is shown can be written.
function printOptions(options: unknown): string {
  const fields = Object.entries((options ?? {}) as object).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(', ')} }`;
}

function describeAllowing({ id }: Rule): Block[] {
  const text = `allow:\n  - { rule: ${id}, reason: Why it is right here, until: 2027-01-31 }`;
  const where = 'At the root of the plan, or on an event, a property, a goal or a funnel; `until` may be left out.';
  return [
    { kind: 'heading', text: 'Allowing it' },
    { kind: 'text', text: where },
    { kind: 'code', language: 'yaml', text },
  ];
}
