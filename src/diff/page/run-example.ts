import type { Diagnostic } from '../../diagnostic.js';
import type { Plan } from '../../plan/model.js';
import { readExample } from '../../plan/read-example.js';
import type { ChangeExample, ChangeKind } from '../define-change.js';
import { type Diff, diff } from '../diff.js';
import { showChange } from '../show-change.js';

/** All that differs between the two sides of an example. Throws when one of them is no valid plan. */
export function runExample({ before, after }: Pick<ChangeExample, 'before' | 'after'>): Diff {
  return diff(readSide(before), readSide(after));
}

/** Throws unless every example gives exactly what it says, its own kind among it, and every verdict is shown. */
export function checkExamples(kind: ChangeKind): void {
  const reasons = new Set<string>();
  for (const example of kind.examples) {
    const { changes } = runExample(example);
    expectSame(kind, example.changes, changes.map(showChange));
    for (const change of changes) if (change.kind === kind.id) reasons.add(change.reason);
  }
  for (const [name, { reason }] of Object.entries(kind.verdicts)) {
    if (!reasons.has(reason)) throw new Error(`No example of "${kind.id}" shows the verdict "${name}".`);
  }
}

function readSide(text: string): Plan {
  const { plan, diagnostics } = readExample(text);
  if (diagnostics.length === 0) return plan;
  throw new Error(`An example is no valid plan: ${diagnostics.map(showFault).join(' ')}\n${text}`);
}

function showFault({ message }: Diagnostic): string {
  return message;
}

function expectSame(kind: ChangeKind, expected: readonly string[], found: readonly string[]): void {
  if (found.join('\n') === expected.join('\n')) return;
  const told = (lines: readonly string[]) => lines.map((line) => `\n    ${line}`).join('') || ' nothing';
  throw new Error(`An example of "${kind.id}" is false.\n  It says:${told(expected)}\n  The diff says:${told(found)}`);
}
