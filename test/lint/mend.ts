import type { Diagnostic, TextEdit } from '../../src/diagnostic.js';
import { lint } from '../../src/lint/lint.js';
import { readExample } from '../../src/plan/read-example.js';
import { applyEdits } from '../../src/source/apply-edits.js';

/** What lint and the reader find in a text, on a day on which no review of the sound plan is due. */
export function findAll(text: string): Diagnostic[] {
  const { plan, diagnostics } = readExample(text);
  return [...diagnostics, ...lint(plan, { today: '2026-11-21' })];
}

/** Applies all fixes of a text that do not overlap, once. */
export function mendOnce(text: string): string {
  const edits: TextEdit[] = [];
  for (const { fix } of findAll(text)) {
    const overlaps = fix?.edits.some((edit) => edits.some((other) => edit.start < other.end && other.start < edit.end));
    if (fix && !overlaps) edits.push(...fix.edits);
  }
  return applyEdits(text, edits);
}

/** Applies fixes until none is left. Throws when they never come to an end. */
export function mend(text: string): string {
  let current = text;
  for (let pass = 0; pass < 20; pass++) {
    const next = mendOnce(current);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`Fixes never end:\n${current}`);
}
