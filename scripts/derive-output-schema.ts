import type { z } from 'zod';
import type { Target } from '../src/generate/target.js';
import { TARGETS } from '../src/generate/targets/index.js';
import { type Json, publishZod, refTo } from './publish-schema.js';

/**
 * The `generate` of a plan, with the targets that come with the tool: an output is of the target that it names,
 * else of the one whose name it has.
 */
export function deriveOutputs({
  Output: output,
  Outputs: outputs,
}: Record<'Output' | 'Outputs', Json>): Record<string, Json> {
  const named = TARGETS.map(({ id, summary }) => [id, describeNamed(id, summary)]);
  return {
    Outputs: { ...outputs, properties: Object.fromEntries(named), additionalProperties: refTo('Output') },
    Output: { description: output.description, oneOf: TARGETS.map(({ id }) => describeTargeted(id)) },
    ...Object.fromEntries(TARGETS.map((target) => [nameOf(target.id), describeOutput(target, output)])),
  };
}

const NAMES_TARGET: Json = { type: 'object', required: ['target'], properties: { target: true } };

/** `typescript: …` may name another target all the same. */
function describeNamed(id: string, summary: string): Json {
  return {
    type: 'object',
    description: summary,
    if: NAMES_TARGET,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: refTo('Output'),
    else: refTo(nameOf(id)),
  };
}

function describeTargeted(id: string): Json {
  return { ...NAMES_TARGET, allOf: [refTo(nameOf(id))] };
}

function describeOutput({ id, summary, options }: Target, output: Json): Json {
  const { target, out } = output.properties as Record<string, Json>;
  const own = options.zod ? publishZod(options.zod() as z.core.$ZodType) : {};
  return {
    type: 'object',
    description: summary,
    properties: { target: { description: target?.description, const: id }, out, ...(own.properties as Json) },
    required: ['out', ...((own.required as string[] | undefined) ?? [])],
    additionalProperties: false,
    patternProperties: { '^x-': { description: 'Your own field: kept as it is.' } },
  };
}

const nameOf = (id: string) => `Output:${id}`;
