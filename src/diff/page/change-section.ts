import type { ChangeExample, ChangeKind } from '../define-change.js';
import { IMPACTS } from '../judging/lower.js';
import { diffLines } from './line-diff.js';
import { checkExamples } from './run-example.js';

/** What one kind of change is, how it is judged and why, with its examples, in Markdown. Throws when one is false. */
export function renderChangeSection(kind: ChangeKind): string {
  checkExamples(kind);
  const verdicts = sortVerdicts(kind).map((verdict) => `- **${tellVerdict(verdict)}** ${verdict.reason}`);
  return [`### ${kind.id}`, kind.summary, verdicts.join('\n'), ...kind.examples.map(renderExample)].join('\n\n');
}

/** One row of the table: the kind, what happened, and each verdict once. */
export function renderChangeRow(kind: ChangeKind): string {
  const verdicts = new Set(sortVerdicts(kind).map(tellVerdict));
  const judged = [...verdicts].join('; ') + (kind.added ? ' (addition)' : '');
  return `| [${kind.id}](#${kind.id}) | ${kind.summary} | ${judged} |`;
}

function sortVerdicts({ verdicts }: ChangeKind) {
  return Object.values(verdicts).sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact));
}

function tellVerdict({ impact, affects }: { readonly impact: string; readonly affects: string }): string {
  return `${impact} for ${affects}`;
}

function renderExample({ before, after, changes }: ChangeExample): string {
  const lines = diffLines(before, after).map((line) => line.trimEnd());
  return `\`\`\`diff\n${lines.join('\n')}\n\`\`\`\n\n\`\`\`text\n${changes.join('\n')}\n\`\`\``;
}
