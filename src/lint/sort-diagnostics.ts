import type { Diagnostic } from '../diagnostic.js';
import { findRange } from '../source/location.js';
import type { Source } from '../source/source.js';

/** By file (in the order given), position, code and message. What is said twice of one place is kept once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const files = new Map(sources.map((source, index) => [source, index]));
  // As numbers, and not as an object for each: of a large plan there may be fifty thousand.
  const fileOf = diagnostics.map(({ location }) => files.get(location.source) ?? files.size);
  const offsetOf = diagnostics.map(({ location }) => findRange(location).start);

  function compare(a: number, b: number): number {
    const byPlace = at(fileOf, a) - at(fileOf, b) || at(offsetOf, a) - at(offsetOf, b);
    return byPlace || compareSaying(at(diagnostics, a), at(diagnostics, b));
  }

  const order = diagnostics.map((_, index) => index).sort(compare);
  const kept = order.filter((one, index) => index === 0 || compare(one, at(order, index - 1)) !== 0);
  return kept.map((index) => at(diagnostics, index));
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

function compareSaying(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.code, b.code) || compareText(a.message, b.message);
}

// By code units: the order must not depend on the locale of the machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
