import { plan } from '../src/plan/schema/plan.js';
import { deriveLint } from './derive-lint-schema.js';
import { deriveOutputs } from './derive-output-schema.js';
import { type Json, publishZod } from './publish-schema.js';

/**
 * The JSON Schema (draft-07, which the YAML language server knows best) that editors complete and check by: that
 * of the plan, with the names and options of the rules, presets and targets that come with the tool.
 */
export function derivePlanSchema(): Json {
  const { definitions, ...rest } = publishZod(plan);
  const { RuleSetting: _, ...kept } = definitions as Definitions;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://measureplan.dev/schema/plan.schema.json',
    title: 'measureplan measurement plan',
    ...rest,
    definitions: { ...kept, Event: addLeaving(kept.Event), Lint: deriveLint(kept.Lint), ...deriveOutputs(kept) },
  };
}

/** The definitions of zod that are completed here. */
type Definitions = Record<'Event' | 'Lint' | 'Output' | 'Outputs' | 'RuleSetting', Json>;

/** Only an event on its way out may lack a description and a tier (the zod schema says it by a refinement). */
function addLeaving(event: Json): Json {
  const isLeaving = [
    { required: ['deprecated'], properties: { deprecated: true } },
    { required: ['status'], properties: { status: { enum: ['deprecated', 'retired'] } } },
  ];
  return {
    ...event,
    anyOf: [{ required: ['description', 'tier'], properties: { description: true, tier: true } }, ...isLeaving],
  };
}
