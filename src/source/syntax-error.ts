import type { Diagnostic } from '../diagnostic.js';
import type { Range } from './location.js';
import type { Source } from './source.js';

/** What is wrong with a text as YAML, and what to do about it. */
export interface Fault {
  readonly range: Range;
  /** One sentence that an analyst understands. */
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly { readonly message: string; readonly range: Range }[];
}

/** Whoever reads a text tells its faults here, and goes on. */
export type Report = (fault: Fault) => void;

/** The faults of one text as the findings that every command reports, in the order of the text. */
export function toSyntaxErrors(source: Source, faults: readonly Fault[]): Diagnostic[] {
  const sorted = faults.toSorted((a, b) => a.range.start - b.range.start);
  return sorted.map((fault) => toSyntaxError(source, fault));
}

function toSyntaxError(source: Source, { range, message, help, related }: Fault): Diagnostic {
  return {
    code: 'syntax',
    severity: 'error',
    message,
    location: locate(source, range),
    ...(help !== undefined && { help }),
    ...(related && {
      related: related.map((other) => ({ message: other.message, location: locate(source, other.range) })),
    }),
  };
}

// Only the two offsets: a node given as a range must not be kept whole, nor be printed.
function locate(source: Source, { start, end }: Range): Diagnostic['location'] {
  return { source, path: [], range: { start, end } };
}
