import { gtm } from '../../../src/generate/targets/gtm/index.js';
import type { GtmOptions } from '../../../src/generate/targets/gtm/options.js';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';
import { findRange } from '../../../src/source/location.js';
import { toPosition } from '../../../src/source/positions.js';
import type { Json } from './container-check/problems.js';

/** Options as a plan writes them. */
export type Options = Readonly<Record<string, unknown>>;

export function readOptions(options: Options = {}): GtmOptions {
  const read = gtm.options.safeParse(options);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('\n'));
  return read.data;
}

function contextOf(plan: Plan, options?: Options) {
  return { plan, options: readOptions(options), out: 'gtm/web-container.json' };
}

export async function generateText(plan: Plan, options?: Options): Promise<string> {
  const [file] = await gtm.generate(contextOf(plan, options));
  return file?.content ?? '';
}

export async function generateContainer(plan: Plan, options?: Options): Promise<Json> {
  return JSON.parse(await generateText(plan, options));
}

/** What the target says of a plan, as `severity line:column message`. */
export function checkPlan(plan: Plan, options?: Options): string[] {
  return [...(gtm.check?.(contextOf(plan, options)) ?? [])].map(({ severity, message, location }) => {
    const { line, column } = toPosition(location.source, findRange(location).start);
    return `${severity} ${line}:${column} ${message}`;
  });
}

/** What the target advises, for each of its findings. */
export function advisePlan(plan: Plan, options?: Options): (string | undefined)[] {
  return [...(gtm.check?.(contextOf(plan, options)) ?? [])].map(({ help }) => help);
}

/** A plan with one GA4 destination, `ga4`, and these events. */
export function readEvents(events: string, destination = 'consent: [analytics_storage]'): Plan {
  const indented = events.trim().replace(/^/gm, '  ');
  const text = `destinations:\n  ga4: { type: ga4, measurement_id: G-ABCDE12345, ${destination} }\nevents:\n${indented}\n`;
  const { plan, diagnostics } = readExample(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}
