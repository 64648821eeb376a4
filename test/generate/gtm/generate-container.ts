import { gtm } from '../../../src/generate/targets/gtm/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';
import { findRange } from '../../../src/source/location.js';
import { toPosition } from '../../../src/source/positions.js';
import type { Json } from './container-check/problems.js';

const CONTEXT = { options: { container: 'web' }, out: 'gtm/web-container.json' } as const;

export async function generateText(plan: Plan): Promise<string> {
  const [file] = await gtm.generate({ plan, ...CONTEXT });
  return file?.content ?? '';
}

export async function generateContainer(plan: Plan): Promise<Json> {
  return JSON.parse(await generateText(plan));
}

/** What the target says of a plan, as `severity line:column message`. */
export function checkPlan(plan: Plan): string[] {
  return [...(gtm.check?.({ plan, ...CONTEXT }) ?? [])].map(({ severity, message, location }) => {
    const { line, column } = toPosition(location.source, findRange(location).start);
    return `${severity} ${line}:${column} ${message}`;
  });
}

/** A plan with one GA4 destination, `ga4`, and these events. */
export function readEvents(events: string, destination = 'consent: [analytics_storage]'): Plan {
  const indented = events.trim().replace(/^/gm, '  ');
  const text = `destinations:\n  ga4: { type: ga4, measurement_id: G-ABCDE12345, ${destination} }\nevents:\n${indented}\n`;
  const { plan, diagnostics } = readExample(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}
