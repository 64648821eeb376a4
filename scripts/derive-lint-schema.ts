import type { z } from 'zod';
import { PRESETS } from '../src/lint/presets.js';
import type { Rule } from '../src/lint/rule.js';
import { RULES } from '../src/lint/rules/index.js';
import { RULE_SEVERITIES } from '../src/plan/vocabulary.js';
import { type Json, publishZod, refTo } from './publish-schema.js';

type Definition = 'Lint' | 'LintOverride' | 'LintRules' | 'RuleId';

/** The `lint` of a plan and its overrides, with the rules and presets that come with the tool. */
export function deriveLint(lint: Json, override: Json): Record<Definition, Json> {
  const { extends: presets, rules, ...others } = lint.properties as Record<string, Json>;
  const reference = refTo('LintRules');
  const properties = { extends: nameOrNames(presets, PRESETS), rules: reference, ...others };
  return {
    Lint: { ...lint, properties, ...knowRules() },
    LintOverride: { ...override, properties: { ...(override.properties as Json), rules: reference } },
    LintRules: listRules(rules),
    RuleId: { enum: RULES.map(({ id }) => id) },
  };
}

/** A plan without rules of its own can only name those that come with the tool: editors point at a slip. */
function knowRules(): Json {
  const has = (field: string) => ({ required: [field], properties: { [field]: {} } });
  const rules = { type: 'object', propertyNames: refTo('RuleId') };
  const override = { type: 'object', properties: { rules } };
  return {
    if: { anyOf: [has('custom'), has('plugins')] },
    else: { properties: { rules, overrides: { type: 'array', items: override } } },
  };
}

function nameOrNames(field: Json | undefined, names: readonly string[]): Json {
  const name = { enum: names };
  return { description: field?.description, anyOf: [name, { type: 'array', items: name }] };
}

function listRules(field: Json | undefined): Json {
  const properties = Object.fromEntries(RULES.map((rule) => [rule.id, describeRule(rule)]));
  return { type: 'object', description: field?.description, properties, additionalProperties: describeOther() };
}

/** A rule of the plan itself, or of a module. */
function describeOther(): Json {
  const severity = { enum: RULE_SEVERITIES };
  const pair = {
    type: 'array',
    items: [severity, { type: 'object' }],
    minItems: 2,
    maxItems: 2,
    additionalItems: false,
  };
  return { description: 'A severity, or a list of severity and options.', anyOf: [severity, pair] };
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
