import type { Diagnostic } from '../diagnostic.js';
import { lint } from '../lint/lint.js';
import { readPlan, sortByPlace } from '../plan/read-plan.js';
import type { Location } from '../source/location.js';
import type { Io } from './io.js';
import { findToday } from './today.js';

/** What reading finds in a plan and what the rules find, in the order of its text. */
export async function lintFile(file: string, io: Io): Promise<readonly Diagnostic[]> {
  const { plan, diagnostics, sources } = await readPlan(file, { cwd: io.cwd });
  if (!plan) return diagnostics;
  const faulty = new Set(diagnostics.map(({ location }) => nameOf(location)));
  const found = lint(plan, { today: findToday(io.env) }).filter(({ location }) => !faulty.has(nameOf(location)));
  return diagnostics.length === 0 ? found : sortByPlace([...diagnostics, ...found], sources);
}

/** The event, goal, … that a location is in: what could not be read whole is not judged by rules too. */
function nameOf({ source, path }: Location): string {
  return JSON.stringify([source.name, path[0], path[1]]);
}
