import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Io } from './io.js';

export const BASELINE_NAME = 'measureplan-baseline.json';

/** Where the baseline of a plan is, or would be: beside it. */
export function findBaseline(plan: string, io: Io): string {
  return path.join(path.dirname(path.resolve(io.cwd, plan)), BASELINE_NAME);
}

export function hasBaseline(plan: string, io: Io): boolean {
  return existsSync(findBaseline(plan, io));
}
