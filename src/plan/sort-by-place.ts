import type { Diagnostic } from '../diagnostic.js';
import { findRange } from '../source/location.js';
import type { Source } from '../source/source.js';

/** By file in the plan's order, then by place in its text. */
export function sortByPlace(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const order = new Map(sources.map((source, index) => [source, index]));
  const keyed = diagnostics.map((diagnostic) => {
    const { location } = diagnostic;
    return { diagnostic, file: order.get(location.source) ?? 0, start: findRange(location).start };
  });
  return keyed.sort((a, b) => a.file - b.file || a.start - b.start).map(({ diagnostic }) => diagnostic);
}
