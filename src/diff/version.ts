import type { Bump, Change } from './change.js';
import { CHANGES } from './changes/index.js';

const ADDITIONS = new Set(CHANGES.filter((kind) => kind.added).map(({ id }) => id));

/** Breaking asks for a major version, risky and additions for a minor, the rest for a patch. */
export function requiredBump(changes: readonly Pick<Change, 'kind' | 'impact'>[]): Bump {
  if (changes.length === 0) return 'none';
  if (changes.some(({ impact }) => impact === 'breaking')) return 'major';
  return changes.some((change) => change.impact === 'risky' || ADDITIONS.has(change.kind)) ? 'minor' : 'patch';
}
