import type { Diagnostic } from '../diagnostic.js';
import { findRange } from '../source/location.js';
import type { Source } from '../source/source.js';

interface Placed {
  readonly diagnostic: Diagnostic;
  readonly file: number;
  readonly offset: number;
}

/** By file (in the order given), position, code and message. What is said twice of one place is kept once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const files = new Map(sources.map((source, index) => [source, index]));
  const placed = diagnostics.map((diagnostic) => ({
    diagnostic,
    file: files.get(diagnostic.location.source) ?? files.size,
    offset: findRange(diagnostic.location).start,
  }));
  placed.sort(compare);
  return placed.filter((one, index) => !isRepeat(one, placed[index - 1])).map(({ diagnostic }) => diagnostic);
}

function compare(a: Placed, b: Placed): number {
  return (
    a.file - b.file ||
    a.offset - b.offset ||
    compareText(a.diagnostic.code, b.diagnostic.code) ||
    compareText(a.diagnostic.message, b.diagnostic.message)
  );
}

// By code units: the order must not depend on the locale of the machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isRepeat(one: Placed, before: Placed | undefined): boolean {
  return before !== undefined && compare(one, before) === 0;
}
