import type { Diff } from '../../src/diff/diff.js';
import { runExample } from '../../src/diff/page/run-example.js';
import { showChange } from '../../src/diff/show-change.js';

export function compare(before: string, after: string): Diff {
  return runExample({ before, after });
}

/** All that differs, as `line:column → line:column kind, impact for audience: message`. */
export function showDiff(before: string, after: string): string[] {
  return compare(before, after).changes.map(showChange);
}

export function kindsOf(before: string, after: string): string[] {
  return compare(before, after).changes.map(({ kind }) => kind);
}
