import { DESTINATION_TYPES } from '../../plan/destination-types.js';
import { RULE_CATEGORIES } from '../../plan/vocabulary.js';
import { LEVELS } from '../presets.js';
import type { Rule } from '../rule.js';

/** What the engine may call of a rule. */
export const HOOKS = ['plan', 'definition', 'event', 'property'] as const;

const ID = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

export function isRuleId(id: string): boolean {
  return ID.test(id);
}

/** Whether a module means something to be a rule, well made or not. */
export function isRuleLike(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return 'id' in value || ('summary' in value && HOOKS.some((hook) => hook in value));
}

/** Why a value from somebody's code is no rule, as the end of "The rule …"; nothing when it is one. */
export function findRuleFault(value: Readonly<Record<string, unknown>>): string | undefined {
  const { id, severity, category, preset, destination, options, examples } = value;
  if (typeof id !== 'string' || !isRuleId(id)) return 'needs an "id" in lower case with hyphens';
  const silent = ['summary', 'rationale'].find((name) => !isText(value[name]));
  if (silent !== undefined) return `needs a "${silent}"`;
  if (!isOneOf(category, RULE_CATEGORIES)) return `needs a "category": ${RULE_CATEGORIES.join(', ')}`;
  if (!isOneOf(severity, ['error', 'warning'])) return 'needs a "severity": error or warning';
  if (preset !== undefined && !isOneOf(preset, LEVELS)) return `has a "preset" that is none of ${LEVELS.join(', ')}`;
  if (destination !== undefined && !Object.hasOwn(DESTINATION_TYPES, String(destination))) {
    return `has a "destination" that is no type of destination: "${destination}"`;
  }
  if (!areExamples(examples)) return 'needs "examples" with lists "correct" and "incorrect"';
  if (options !== undefined && !areOptions(options)) return 'has "options" without a function "schema" and "defaults"';
  const odd = HOOKS.find((hook) => value[hook] !== undefined && typeof value[hook] !== 'function');
  if (odd !== undefined) return `has a "${odd}" that is no function`;
  return HOOKS.some((hook) => value[hook] !== undefined) ? undefined : `needs a function: ${HOOKS.join(', ')}`;
}

export function isRule(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Rule {
  return findRuleFault(value) === undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return typeof value === 'string' && known.includes(value);
}

function areExamples(examples: unknown): boolean {
  const { correct, incorrect } = (examples ?? {}) as Record<string, unknown>;
  return Array.isArray(correct) && Array.isArray(incorrect);
}

function areOptions(options: unknown): boolean {
  const { schema, defaults } = (options ?? {}) as Record<string, unknown>;
  return typeof schema === 'function' && typeof defaults === 'object' && defaults !== null;
}
