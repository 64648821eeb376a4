import type { Diagnostic } from '../../diagnostic.js';
import { at, type Plan } from '../../plan/model.js';
import type { Bump, Change } from '../change.js';
import { isMovedBy, nextVersion } from './semver.js';

export interface VersionMove {
  readonly before: Plan;
  readonly after: Plan;
  /** What the old plan is called: a branch, a tag. */
  readonly since: string;
  readonly bump: Bump;
  /** Strongest first. */
  readonly changes: readonly Change[];
}

/** What is wrong with the version of the new plan: it went back, or not as far as the changes ask. */
export function checkVersion({ before, after, since, bump, changes }: VersionMove): Diagnostic[] {
  if (isMovedBy(bump, before.version, after.version)) return [];
  const location = at(after, 'version');
  if (bump === 'none') {
    const message = `The plan's version is "${after.version}", and was "${before.version}" at ${since}.`;
    return [{ code: 'version-back', severity: 'error', message, help: `Set it to "${before.version}".`, location }];
  }
  const least = nextVersion(before.version, bump);
  const [strongest] = changes;
  const place = strongest?.after ?? strongest?.before;
  return [
    {
      code: 'version-behind',
      severity: 'error',
      message: `The plan's version is "${after.version}", and its changes since ${since} ("${before.version}") ask for a ${bump} one: "${least}" at least.`,
      help: 'Set it, or run "measureplan version --write".',
      location,
      ...(strongest && place && { related: [{ message: strongest.message, location: place }] }),
    },
  ];
}

/** The version that a release has: the plan's own where it moved enough, else the least that the changes ask for. */
export function versionToSet({ before, after, bump }: Pick<VersionMove, 'before' | 'after' | 'bump'>): string {
  const isEnough = bump === 'none' || isMovedBy(bump, before.version, after.version);
  return isEnough ? after.version : nextVersion(before.version, bump);
}
