import type { Diagnostic, Related } from '../diagnostic.js';
import type { Change, Impact } from '../diff/change.js';
import { noteChange } from './summarize-changes.js';

/** How loud a change is where findings are shown. What is acknowledged, or breaks nothing, is only noted. */
export type Level = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Impact, Level>> = { breaking: 'error', risky: 'warning', compatible: 'note' };

export function levelOf({ impact, acknowledged }: Change): Level {
  return acknowledged ? 'note' : LEVELS[impact];
}

/** A finding, or a change as one: what formats of findings can show. */
export interface LeveledFinding extends Omit<Diagnostic, 'severity' | 'fix'> {
  readonly level: Level;
}

/** The changes as findings, where they are now, else where they were. */
export function changesAsFindings(changes: readonly Change[]): LeveledFinding[] {
  return changes.flatMap((change) => {
    const location = change.after ?? change.before;
    return location ? [{ ...describe(change), level: levelOf(change), location, related: placeBefore(change) }] : [];
  });
}

export function diagnosticsAsFindings(diagnostics: readonly Diagnostic[]): LeveledFinding[] {
  return diagnostics.map(({ severity, ...finding }) => ({ ...finding, level: severity }));
}

function describe(change: Change) {
  const { kind, message, impact, affects, reason } = change;
  const notes = noteChange(change);
  return {
    code: kind,
    message: `${message} (${impact} for ${affects}) ${reason}`,
    ...(notes.length > 0 && { help: notes.join(' ').replace(/^help: /, '') }),
  };
}

function placeBefore({ before, after }: Change): Related[] {
  return before && after ? [{ message: 'Before.', location: before }] : [];
}
