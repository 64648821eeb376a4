import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';

const FOLDER = join(import.meta.dirname, '../../../plans');

/** Every plan that we ship: its path in `plans/`, and the plan. */
export function readShippedPlans(): [string, Plan][] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => [name, readShipped(name)]);
}

function readShipped(name: string): Plan {
  const { plan, diagnostics } = readExample(readFileSync(join(FOLDER, name), 'utf8'), name);
  if (diagnostics.length > 0) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return plan;
}
