import type { z } from 'zod';
import { PRESETS } from '../src/lint/presets.js';
import type { Rule } from '../src/lint/rule.js';
import { RULES } from '../src/lint/rules/index.js';
import { RULE_SEVERITIES } from '../src/plan/vocabulary.js';
import { type Json, publishZod } from './publish-schema.js';

/** The `lint` of a plan and its overrides, with the rules and presets that come with the tool. */
export function deriveLint(lint: Json, override: Json): Record<'Lint' | 'LintOverride' | 'LintRules', Json> {
  const { extends: presets, rules, ...others } = lint.properties as Record<string, Json>;
  const reference = { $ref: '#/definitions/LintRules' };
  return {
    Lint: { ...lint, properties: { extends: nameOrNames(presets, PRESETS), rules: reference, ...others } },
    LintOverride: { ...override, properties: { ...(override.properties as Json), rules: reference } },
    LintRules: listRules(rules),
  };
}

function nameOrNames(field: Json | undefined, names: readonly string[]): Json {
  const name = { enum: names };
  return { description: field?.description, anyOf: [name, { type: 'array', items: name }] };
}

function listRules(field: Json | undefined): Json {
  const properties = Object.fromEntries(RULES.map((rule) => [rule.id, describeRule(rule)]));
  return { type: 'object', description: field?.description, properties, additionalProperties: false };
}

function describeRule({ summary, rationale, options }: Rule): Json {
  const description = `${summary}\n\n${rationale}`;
  const severity = { enum: RULE_SEVERITIES };
  if (!options) return { description, ...severity };
  const pair = { type: 'array', items: [severity, describeOptions(options)] };
  return { description, anyOf: [severity, { ...pair, minItems: 2, maxItems: 2, additionalItems: false }] };
}

function describeOptions({ schema, defaults }: NonNullable<Rule['options']>): Json {
  const options = publishZod(schema() as unknown as z.core.$ZodType);
  const fields = Object.entries(options.properties as Record<string, Json>).map(([name, field]) => {
    return [name, { ...field, default: (defaults as Json)[name] }];
  });
  return { ...options, properties: Object.fromEntries(fields) };
}
