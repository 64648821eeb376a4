import type { Diagnostic, Related } from '../diagnostic.js';
import type { Range } from './location.js';
import type { Source } from './source.js';

/** What is wrong with a text as YAML, and what to do about it. */
export interface Fault {
  readonly range: Range;
  /** One sentence that an analyst understands. */
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly Related[];
}

/** A fault as the finding that every command reports. */
export function toSyntaxError(source: Source, { range, ...fault }: Fault): Diagnostic {
  return { code: 'syntax', severity: 'error', ...fault, location: { source, path: [], range } };
}

/** Sorts findings of one source by place; those at one place keep their order. */
export function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.location.range?.start ?? 0) - (b.location.range?.start ?? 0));
}
