import type { Diagnostic } from '../../diagnostic.js';
import { at, type Plan, type PlanEvent } from '../../plan/model.js';
import { type Duration, printDuration, toSeconds } from '../../plan/quantities.js';
import type { Change } from '../change.js';
import { isMovedBy, nextVersion } from './semver.js';

export interface Release {
  readonly before: Plan;
  readonly after: Plan;
  /** With the acknowledged ones marked: they need no more. */
  readonly changes: readonly Change[];
  /** ISO 8601 date on which a version of the plan was released; absent when nobody knows. */
  readonly dateOf: (version: string) => string | undefined;
  /** ISO 8601. */
  readonly today: string;
}

/** What the new plan's policy asks of a release that breaks something, and this one lacks. */
export function checkPolicy(release: Release): Diagnostic[] {
  const policy = release.after.policy?.breaking;
  if (!policy) return [];
  const open = release.changes.filter(({ impact, acknowledged }) => impact !== 'compatible' && !acknowledged);
  const { deprecatedFor } = policy;
  const early = deprecatedFor ? open.flatMap((change) => checkDeprecation(change, deprecatedFor, release)) : [];
  return [...checkVersion(open, policy.version ?? 'major', release), ...early];
}

function checkVersion(
  open: readonly Change[],
  bump: 'major' | 'minor' | 'patch',
  { before, after }: Release,
): Diagnostic[] {
  const breaking = open.find(({ impact }) => impact === 'breaking');
  if (!breaking || isMovedBy(bump, before.version, after.version)) return [];
  return [
    {
      code: 'policy-version',
      severity: 'error',
      message: `The plan goes from version "${before.version}" to "${after.version}"; its policy asks for a ${bump} version when something breaks.`,
      help: `Set it to "${nextVersion(before.version, bump)}" at least, or acknowledge what breaks.`,
      location: at(after, 'version'),
      related: placeOf(breaking),
    },
  ];
}

/** Kinds by which the name of an event goes, in a sentence. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['event-removed', 'was removed'],
  ['event-retired', 'was retired'],
  ['event-renamed', 'was renamed'],
]);

function checkDeprecation(change: Change, asked: Duration, release: Release): Diagnostic[] {
  const ended = ENDS.get(change.kind);
  if (ended === undefined || change.affects !== 'consumers') return [];
  const event = findEvent(change, release.before);
  const problem = event && describeEarly(event, asked, release);
  if (!problem || !change.before) return [];
  return [
    {
      code: 'policy-deprecation',
      severity: 'error',
      message: `Event "${event.name}" ${ended} ${problem.message}; the policy asks for ${printDuration(asked)} of deprecation.`,
      help: problem.help,
      location: change.before,
    },
  ];
}

interface Problem {
  readonly message: string;
  readonly help: string;
}

function describeEarly(event: PlanEvent, asked: Duration, { dateOf, today }: Release): Problem | undefined {
  if (event.status !== 'deprecated') {
    return {
      message: 'without a deprecation',
      help: 'Keep it, deprecated, until then; or acknowledge the change.',
    };
  }
  const since = event.deprecated?.since;
  const date = since === undefined ? undefined : dateOf(since);
  if (date === undefined) {
    return {
      message: `${since === undefined ? 'and does not say' : 'and nobody can say'} when its deprecation was released`,
      help: `Write "deprecated.since", and the date of that version in CHANGELOG.md ("measureplan version --write" does both).`,
    };
  }
  const days = Math.floor((Date.parse(today) - Date.parse(date)) / DAY);
  const least = Math.ceil(toSeconds(asked) / 86_400);
  if (days >= least) return undefined;
  const until = new Date(Date.parse(date) + least * DAY).toISOString().slice(0, 10);
  return {
    message: `${days} days after its deprecation was released on ${date}`,
    help: `Keep it until ${until}, or acknowledge the change.`,
  };
}

const DAY = 86_400_000;

function findEvent({ before }: Change, plan: Plan): PlanEvent | undefined {
  const name = before?.path[1];
  return before?.path[0] === 'events' && typeof name === 'string' ? plan.events.get(name) : undefined;
}

function placeOf({ message, after, before }: Change) {
  const location = after ?? before;
  return location ? [{ message, location }] : [];
}
