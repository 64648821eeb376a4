import type { Change, Impact } from '../diff/change.js';
import { count } from './count.js';
import type { ChangesReport } from './reporter.js';

/** Strongest first. */
export const IMPACTS = ['breaking', 'risky', 'compatible'] as const;

export const IMPACT_TITLES: Readonly<Record<Impact, string>> = {
  breaking: 'Breaking',
  risky: 'Risky',
  compatible: 'Compatible',
};

/** `2 breaking (1 acknowledged), 0 risky, 3 compatible.`, and what follows for the version. */
export function summarizeChanges({ changes, bump, hidden = 0 }: ChangesReport): string {
  const counts = IMPACTS.map((impact) => countImpact(impact, changes)).join(', ');
  const others = hidden > 0 ? ` ${count(hidden, 'change')} for others not shown.` : '';
  const next = bump === 'none' ? '' : ` The next version is at least a ${bump} one.`;
  return `${counts}.${others}${next}`;
}

/** What may help with a change, beside its reason. */
export function noteChange({ acknowledged, likelyRename, after }: Change): string[] {
  const notes: string[] = [];
  if (acknowledged) {
    const until = acknowledged.until === undefined ? '' : ` (until ${acknowledged.until})`;
    notes.push(`acknowledged${until}: ${acknowledged.reason}`);
  }
  if (likelyRename && after) notes.push(`help: If it was renamed, write "renamed_from: ${likelyRename.name}".`);
  return notes;
}

function countImpact(impact: Impact, changes: readonly Change[]): string {
  const ours = changes.filter((change) => change.impact === impact);
  const accepted = ours.filter(({ acknowledged }) => acknowledged).length;
  return `${ours.length} ${impact}${accepted > 0 ? ` (${accepted} acknowledged)` : ''}`;
}
