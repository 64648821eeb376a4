import type { DriftKind } from './define-drift.js';
import { KINDS } from './kinds/index.js';

/** Path → content of the pages about drift. */
export function driftDocs(): Map<string, string> {
  return new Map([['docs/drift.md', renderPage()]]);
}

function renderPage(): string {
  const [comparing, judging] = [KINDS.filter(({ compares }) => compares), KINDS.filter(({ compares }) => !compares)];
  return [
    '# Kinds of drift',
    '',
    'What `measureplan drift` finds in an exported container. Derived from `src/drift/kinds` by `npm run sync`.',
    '',
    '## Against the plan',
    '',
    ...comparing.flatMap(renderKind),
    '## Whatever the plan says',
    '',
    ...judging.flatMap(renderKind),
  ].join('\n');
}

function renderKind({ id, summary, rationale, severity }: DriftKind): string[] {
  return [`### ${id}`, '', `${severity === 'error' ? 'An error' : 'A warning'}. ${summary}`, '', rationale, ''];
}

/** Code → what it stands for, for formats that list rules. */
export function listDriftSummaries(): Map<string, string> {
  return new Map(KINDS.map(({ id, summary }) => [id, summary]));
}
