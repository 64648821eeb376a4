import type { PropertyDefinition } from '../../../plan/model.js';
import { codeSpan, oneLine } from '../../print/typescript/comments.js';

/** What a value must be beyond its type, as sentences. */
export function describeConstraints(definition: PropertyDefinition): string[] {
  const sentences: string[] = [];
  addKind(sentences, definition);
  addNumber(sentences, definition);
  addText(sentences, definition);
  addList(sentences, definition);
  return sentences;
}

function addKind(sentences: string[], definition: PropertyDefinition): void {
  const { types, unit } = definition;
  const isLiteral = definition.enum !== undefined || definition.const !== undefined;
  if (types.includes('integer') && !types.includes('number') && !isLiteral) sentences.push('A whole number.');
  if (types.includes('date')) sentences.push('A date by ISO 8601.');
  if (types.includes('timestamp')) sentences.push('A date and time by ISO 8601.');
  if (unit !== undefined) sentences.push(unit === 'currency' ? 'An amount of money.' : `Unit: ${oneLine(unit)}.`);
}

function addNumber(sentences: string[], definition: PropertyDefinition): void {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = definition;
  if (minimum !== undefined) sentences.push(`At least ${minimum}.`);
  if (exclusiveMinimum !== undefined) sentences.push(`More than ${exclusiveMinimum}.`);
  if (maximum !== undefined) sentences.push(`At most ${maximum}.`);
  if (exclusiveMaximum !== undefined) sentences.push(`Less than ${exclusiveMaximum}.`);
  if (multipleOf !== undefined) sentences.push(`A multiple of ${multipleOf}.`);
}

function addText(sentences: string[], { format, pattern, minLength, maxLength }: PropertyDefinition): void {
  if (format !== undefined) sentences.push(`Format: ${oneLine(format)}.`);
  if (pattern !== undefined) sentences.push(`Matches ${codeSpan(pattern)}.`);
  if (minLength !== undefined) sentences.push(`At least ${count(minLength, 'character')}.`);
  if (maxLength !== undefined) sentences.push(`At most ${count(maxLength, 'character')}.`);
}

function addList(sentences: string[], { minItems, maxItems, uniqueItems, items }: PropertyDefinition): void {
  if (minItems !== undefined) sentences.push(`At least ${count(minItems, 'item')}.`);
  if (maxItems !== undefined) sentences.push(`At most ${count(maxItems, 'item')}.`);
  if (uniqueItems) sentences.push('No item twice.');
  const inner = items ? describeConstraints(items) : [];
  if (inner.length > 0) sentences.push(`Each item: ${inner.join(' ')}`);
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
