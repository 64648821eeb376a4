import { part, plan } from '../src/plan/schema/plan.js';
import { deriveLint } from './derive-lint-schema.js';
import { deriveOutputs } from './derive-output-schema.js';
import { type Json, publishZod } from './publish-schema.js';

/** Where the schemas will be served; editors take them from the package. */
const HOME = 'https://measureplan.dev/schema';

/**
 * Path → content of the JSON Schemas (draft-07, which the YAML language server knows best) that editors complete
 * and check by: of a plan, with the rules, presets and targets that come with the tool, and of a file that one
 * includes.
 */
export function deriveJsonSchemas(): Map<string, string> {
  const schemas = { 'plan.schema.json': derivePlanSchema(), 'part.schema.json': derivePartSchema() };
  return new Map(
    Object.entries(schemas).map(([name, { definitions, ...rest }]) => {
      const schema = {
        $schema: DRAFT,
        $id: `${HOME}/${name}`,
        ...rest,
        definitions: addTitles(definitions as Definitions),
      };
      return [`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';

type Definitions = Record<string, Json>;

function derivePlanSchema(): Json {
  const { definitions, ...rest } = publishZod(plan);
  const { RuleSetting: _, RuleSeverity: __, ...kept } = definitions as Record<Completed, Json>;
  const lint = deriveLint(kept.Lint, kept.LintOverride);
  const completed = { ...kept, Event: addNeeds(kept.Event), ...lint, ...deriveOutputs(kept) };
  return { title: 'Measurement plan', ...rest, definitions: completed };
}

/** The definitions of zod that are completed here. */
type Completed = 'Event' | 'Lint' | 'LintOverride' | 'Output' | 'Outputs' | 'RuleSetting' | 'RuleSeverity';

function derivePartSchema(): Json {
  const { definitions, ...rest } = publishZod(part);
  const { Event: event, ...kept } = definitions as Record<'Event', Json>;
  return { title: 'Part of a measurement plan', ...rest, definitions: { ...kept, Event: addNeeds(event) } };
}

function addTitles(definitions: Definitions): Definitions {
  const titled = Object.entries(definitions).map(([id, schema]) => [id, { title: toTitle(id), ...schema }]);
  return Object.fromEntries(titled);
}

/** `PropertyUse` is shown as "Property use". */
function toTitle(id: string): string {
  const words = id.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.replace(':', ': ');
}

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
