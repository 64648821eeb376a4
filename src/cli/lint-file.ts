import type { Diagnostic } from '../diagnostic.js';
import { lint } from '../lint/lint.js';
import { readPlan, sortByPlace } from '../plan/read-plan.js';
import type { Location } from '../source/location.js';
import type { Io } from './io.js';
import { findToday } from './today.js';

/** What reading finds in a plan and what the rules find, in the order of its text. */
export async function lintFile(file: string, io: Io): Promise<readonly Diagnostic[]> {
  const today = findToday(io.env);
  const { plan, diagnostics, sources } = await readPlan(file, { cwd: io.cwd });
  if (!plan) return diagnostics;
  const found = withoutEchoes(lint(plan, { today }), diagnostics);
  return diagnostics.length === 0 ? found : sortByPlace([...diagnostics, ...found], sources);
}

/**
 * What could not be read whole is not judged by rules too: they would complain of what was refused, in other
 * words. Nor is an `allow` or a suppression called unused while the finding that it covers may be one of those.
 */
function withoutEchoes(found: readonly Diagnostic[], read: readonly Diagnostic[]): readonly Diagnostic[] {
  const faulty = new Set(read.filter(({ severity }) => severity === 'error').map(({ location }) => nameOf(location)));
  if (faulty.size === 0) return found;
  return found.filter(({ code, location }) => !UNUSED.has(code) && !faulty.has(nameOf(location)));
}

const UNUSED: ReadonlySet<string> = new Set(['unused-allow', 'unused-suppression']);

/** The event, goal, … that a location is in. */
function nameOf({ source, path }: Location): string {
  return JSON.stringify([source.name, path[0], path[1]]);
}
