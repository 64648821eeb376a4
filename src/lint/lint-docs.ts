import { groupByCategory } from './categories.js';
import { OWN_FINDINGS } from './own-findings.js';
import { LEVELS, listPresets } from './presets.js';
import type { Rule } from './rule.js';
import { renderRulePage } from './rule-page.js';
import { RULES } from './rules/index.js';

/** Path → content of every page about rules, for the script that writes them. */
export function lintDocs(rules: readonly Rule[] = RULES): Map<string, string> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, renderRulePage(rule)] as const);
  return new Map([['docs/rules/README.md', renderOverview(rules)], ...pages]);
}

/** A Markdown table of rules; `folder` leads from where the table stands to their pages: `docs/rules/`. */
export function renderRuleTable(rules: readonly Rule[], folder = ''): string {
  const rows = rules.map((rule) => {
    const presets = listPresets(rule).join(', ');
    return `| [${rule.id}](${folder}${rule.id}.md) | ${rule.summary} | ${rule.severity} | ${presets} |`;
  });
  return ['| Rule | What it asks for | Severity | Presets |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function renderOverview(rules: readonly Rule[]): string {
  const sections = groupByCategory(rules).flatMap(({ title, members }) => [`## ${title}`, renderRuleTable(members)]);
  const settings = ['## About settings', OWN_INTRODUCTION, renderOwnFindings()];
  return `${['# Rules', INTRODUCTION, ...sections, ...settings].join('\n\n')}\n`;
}

const INTRODUCTION = [
  `Each preset holds what the one before it holds: ${LEVELS.map((name) => `\`${name}\``).join(', ')}.`,
  'The rules of a destination are in force when the plan has a destination of its type.',
  'A plan chooses under `lint`: `extends` names presets (`recommended` when it names none),',
  '`rules` sets single rules to `off`, `warn` or `error`.',
].join('\n');

const OWN_INTRODUCTION = 'What lint says about its own settings. These findings cannot be switched off.';

function renderOwnFindings(): string {
  const rows = Object.entries(OWN_FINDINGS).map(
    ([code, { severity, summary }]) => `| ${code} | ${summary} | ${severity} |`,
  );
  return ['| Code | What it says | Severity |', '| --- | --- | --- |', ...rows].join('\n');
}
