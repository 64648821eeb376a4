import type { PlanProperty, PropertyDefinition } from '../../../plan/model.js';
import { codeSpan, oneLine } from '../../print/typescript/comments.js';
import { printValue } from '../../print/typescript/literals.js';
import { describeConstraints } from './describe-constraints.js';

/** What a documentation comment says of a property: all that its type cannot. */
export function describeProperty(property: PlanProperty): string[] {
  const condition = property.when === undefined ? [] : [sentence(`Required when ${oneLine(property.when)}`)];
  return joinLines(property.definition, condition);
}

/** What it says of a shared definition. */
export function describeDefinition(definition: PropertyDefinition): string[] {
  return joinLines(definition, []);
}

/** A text with a full stop, unless it ends in punctuation of its own. */
export function sentence(text: string): string {
  return /[\p{L}\p{N}\p{S}`")\]]$/u.test(text) ? `${text}.` : text;
}

// A description of one line takes the rest beside it; one of several keeps its lines.
function joinLines(definition: PropertyDefinition, condition: readonly string[]): string[] {
  const description = definition.description?.trim() ?? '';
  const rest = [...describeConstraints(definition), ...condition, ...describeHandling(definition)].join(' ');
  const parts = [description === '' ? '' : sentence(description), rest].filter((part) => part !== '');
  return description.includes('\n') ? parts : parts.length > 0 ? [parts.join(' ')] : [];
}

function describeHandling(definition: PropertyDefinition): string[] {
  const { pii, hash, default: fallback, examples } = definition;
  const label = examples.length > 1 ? 'Examples' : 'Example';
  return [
    ...(pii === undefined || pii === 'none' ? [] : [`Personal data: ${pii}.`]),
    ...(hash === undefined ? [] : [hash.by === 'code' ? HASHED_HERE : HASHED_BEFORE]),
    ...(fallback === undefined ? [] : [`Without it, ${codeSpan(printValue(fallback))} is assumed.`]),
    ...(examples.length === 0 ? [] : [`${label}: ${examples.map((value) => codeSpan(printValue(value))).join(', ')}.`]),
  ];
}

const HASHED_HERE = 'Pass the raw value: it is hashed with SHA-256 before it leaves the page.';
const HASHED_BEFORE = 'Pass the SHA-256 hash, never the raw value.';
