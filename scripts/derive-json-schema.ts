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
  const { RuleSetting: _, RuleSeverity: __, ...kept } = definitions as Definitions;
  const completed = { ...kept, Event: addNeeds(kept.Event), Lint: deriveLint(kept.Lint), ...deriveOutputs(kept) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://measureplan.dev/schema/plan.schema.json',
    title: 'Measurement plan',
    ...rest,
    definitions: Object.fromEntries(
      Object.entries(completed).map(([id, schema]) => [id, { title: toTitle(id), ...schema }]),
    ),
  };
}

/** `PropertyUse` is shown as "Property use". */
function toTitle(id: string): string {
  const words = id.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.replace(':', ': ');
}

/** The definitions of zod that are completed here. */
type Definitions = Record<'Event' | 'Lint' | 'Output' | 'Outputs' | 'RuleSetting' | 'RuleSeverity', Json>;

/** Only an event on its way out may lack a description and a tier (the zod schema says it by a refinement). */
function addNeeds(event: Json): Json {
  return {
    ...event,
    if: {
      anyOf: [
        { required: ['deprecated'], properties: { deprecated: {} } },
        { required: ['status'], properties: { status: { enum: ['deprecated', 'retired'] } } },
      ],
    },
    else: { required: ['description', 'tier'], properties: { description: {}, tier: {} } },
  };
}
