import type { PlanProperty, PropertyDefinition } from '../../../plan/model.js';
import { codeSpan, ONE_LINE, oneLine, printDoc } from '../../print/typescript/comments.js';
import { printValue } from '../../print/typescript/literals.js';
import { describeConstraints } from './describe-constraints.js';

const HASHED_HERE = 'Pass the raw value: it is hashed with SHA-256 before it leaves the page.';
const HASHED_BEFORE = 'Pass the SHA-256 hash, never the raw value.';

// Most properties of a large plan are a few shared definitions, used a thousand times.
const DOCUMENTED = new WeakMap<PropertyDefinition, readonly string[]>();

/** The documentation comment of a property: all that its type cannot say. No lines when there is nothing. */
export function documentProperty({ definition, when }: PlanProperty): readonly string[] {
  if (when === undefined) return documentDefinition(definition);
  return printText(definition, [sentence(`Required when ${oneLine(when)}`)]);
}

/** The documentation comment of a shared definition. */
export function documentDefinition(definition: PropertyDefinition): readonly string[] {
  const known = DOCUMENTED.get(definition);
  if (known) return known;
  const lines = printText(definition, []);
  DOCUMENTED.set(definition, lines);
  return lines;
}

// The rest stands beside the description when both are short, and below it otherwise.
function printText(definition: PropertyDefinition, condition: readonly string[]): string[] {
  const description = definition.description?.trim() ?? '';
  const rest = [...describeConstraints(definition), ...condition, ...describeHandling(definition)].join(' ');
  const parts = [description === '' ? '' : sentence(description), rest].filter((part) => part !== '');
  const isShort = !description.includes('\n') && description.length + rest.length < ONE_LINE;
  return printDoc(isShort && parts.length > 0 ? [parts.join(' ')] : parts);
}

/** A text with a full stop, unless it ends in punctuation of its own. */
export function sentence(text: string): string {
  return /[.!?:;…。！？]$/.test(text) ? text : `${text}.`;
}

function describeHandling(definition: PropertyDefinition): string[] {
  const { pii, hash, default: fallback } = definition;
  const sentences: string[] = [];
  if (pii !== undefined && pii !== 'none') sentences.push(`Personal data: ${pii}.`);
  if (hash !== undefined) sentences.push(hash.by === 'code' ? HASHED_HERE : HASHED_BEFORE);
  if (fallback !== undefined) sentences.push(`Without it, ${codeSpan(printValue(fallback))} is assumed.`);
  return [...sentences, ...describeExamples(definition)];
}

// Where the type lists the values, they are examples enough.
function describeExamples(definition: PropertyDefinition): string[] {
  const { examples } = definition;
  if (examples.length === 0 || definition.enum || definition.const !== undefined) return [];
  const label = examples.length > 1 ? 'Examples' : 'Example';
  return [`${label}: ${examples.map((value) => codeSpan(printValue(value))).join(', ')}.`];
}
