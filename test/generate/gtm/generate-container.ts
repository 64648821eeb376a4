import { gtm } from '../../../src/generate/targets/gtm/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';
import type { Json } from './container-check/problems.js';

const CONTEXT = { options: { container: 'web' }, out: 'gtm/web-container.json' } as const;

export async function generateText(plan: Plan): Promise<string> {
  const [file] = await gtm.generate({ plan, ...CONTEXT });
  return file?.content ?? '';
}

export async function generateContainer(plan: Plan): Promise<Json> {
  return JSON.parse(await generateText(plan));
}

export function checkPlan(plan: Plan) {
  return [...(gtm.check?.({ plan, ...CONTEXT }) ?? [])];
}

/** A plan with one GA4 destination, `ga4`, and these events. */
export function readEvents(events: string, destination = 'consent: [analytics_storage]'): Plan {
  const indented = events.trim().replace(/^/gm, '  ');
  const text = `destinations:\n  ga4: { type: ga4, measurement_id: G-ABCDE12345, ${destination} }\nevents:\n${indented}\n`;
  const { plan, diagnostics } = readExample(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}
