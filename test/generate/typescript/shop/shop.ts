import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../../../src/generate/generate.js';
import { requestOutputs } from '../../../../src/generate/requests.js';
import type { Plan } from '../../../../src/plan/model.js';
import { readPlan } from '../../../../src/plan/read-plan.js';
import type { App } from '../transports/support/run-app.js';

const FOLDER = join(import.meta.dirname, '../../../fixtures/shop');

/** The plan of the shop, without a fault. */
export async function readShopPlan(): Promise<Plan> {
  const { plan, diagnostics } = await readPlan('plan.yaml', { cwd: FOLDER });
  if (!plan || diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

/** One side of the shop, with the code that its plan asks for. */
export async function makeApp(plan: Plan, side: 'browser' | 'server'): Promise<App> {
  const { requests } = requestOutputs(plan, [side === 'browser' ? 'web' : 'server']);
  const { outputs, diagnostics } = await generate(plan, requests);
  const [tracking, ...others] = outputs.flatMap(({ files }) => files ?? []);
  if (!tracking || others.length > 0 || diagnostics.length > 0) {
    throw new Error(`No single file: ${diagnostics.map(({ message }) => message).join(' ')}`);
  }
  const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
  const shared = ['catalogue.ts', 'posthog-options.ts'].map((name) => [name, read(name)]);
  return { 'app.ts': read(`${side}.ts`), ...Object.fromEntries(shared), 'tracking.ts': tracking.content };
}
