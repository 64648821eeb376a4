import type { Diagnostic } from '../../src/diagnostic.js';
import { findRange } from '../../src/source/location.js';
import { toPosition } from '../../src/source/positions.js';

/** Findings as `line:column message`, in their own order: how tests assert them. */
export function showFindings(diagnostics: Iterable<Pick<Diagnostic, 'message' | 'location'>>): string[] {
  return Array.from(diagnostics, ({ message, location }) => {
    const { line, column } = toPosition(location.source, findRange(location).start);
    return `${line}:${column} ${message}`;
  });
}
