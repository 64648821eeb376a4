import type { Policy } from '../plan/model.js';
import type { Bump, Change } from './change.js';
import { CHANGES } from './changes/index.js';

const ADDITIONS = new Set(CHANGES.filter((kind) => kind.added).map(({ id }) => id));

/** Weakest first. */
const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * Breaking asks for a major version, unless the policy of the new plan names another; risky and additions ask
 * for a minor, the rest for a patch. The strongest change decides, acknowledged or not.
 */
export function requiredBump(changes: readonly Pick<Change, 'kind' | 'impact'>[], policy?: Policy): Bump {
  const forBreaking = policy?.breaking?.version ?? 'major';
  const ranks = changes.map((change) => BUMPS.indexOf(bumpOf(change, forBreaking)));
  return BUMPS[ranks.reduce((one, other) => Math.max(one, other), 0)] as Bump;
}

function bumpOf({ kind, impact }: Pick<Change, 'kind' | 'impact'>, forBreaking: Bump): Bump {
  if (impact === 'breaking') return forBreaking;
  return impact === 'risky' || ADDITIONS.has(kind) ? 'minor' : 'patch';
}
