import type { Node, ScalarNode } from '../../source/node.js';
import { isExact } from '../../source/resolve-scalar.js';
import { suggestName } from '../../source/suggest.js';
import type { QuantityKind, Structure } from '../structure.js';
import { compile, fitsQuantity } from './fits-scalar.js';

/** What a structure takes; completes "… must be …". */
export function describeExpected(structure: Structure): string {
  switch (structure.is) {
    case 'choice':
      return structure.values.length === 1 ? quote(structure.values[0]) : `one of ${structure.values.join(', ')}`;
    case 'text':
    case 'number':
      return structure.expected;
    case 'name':
      return 'a name';
    case 'boolean':
      return 'true or false';
    default:
      return 'a single value';
  }
}

/** What stands there; completes "it is …". */
export function describeFound(node: Node): string {
  if (node.kind === 'map') return node.entries.size === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.value === null) return 'empty';
  if (node.value === '') return 'empty text';
  if (!isExact(node)) return `${shorten(node.text)}, which no number here can hold`;
  if (typeof node.value === 'number') return `the number ${shorten(node.text)}`;
  if (typeof node.value === 'boolean') return node.text;
  return quote(shorten(node.text));
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** What most likely was meant, as a sentence that says what to write. */
export function suggestValue(node: Node, structures: readonly Structure[]): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (node.value === null) return 'Give it a value, or remove it.';
  const helps = structures.map((structure) => suggestScalar(node, structure));
  return helps.find((help) => help !== undefined);
}

function suggestScalar(node: ScalarNode, structure: Structure): string | undefined {
  switch (structure.is) {
    case 'choice':
      return suggestChoice(node.text, structure.values);
    case 'boolean':
      return suggestFlag(node.text);
    case 'literal':
      return isExact(node) ? undefined : putInQuotes(node);
    case 'text':
      return suggestText(node, structure);
    default:
      return undefined;
  }
}

function suggestChoice(text: string, values: readonly (string | number | boolean)[]): string | undefined {
  const near = suggestName(text, values.map(String));
  return near === undefined ? undefined : `Write ${quote(values.find((value) => String(value) === near))}.`;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', '1'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'n', 'off', '0'].map((word): [string, boolean] => [word, false]),
]);

function suggestFlag(text: string): string | undefined {
  const flag = FLAGS.get(text.toLowerCase());
  return flag === undefined ? undefined : `Write ${flag} without quotes.`;
}

// `1.4` for a version: what is missing can be added.
function suggestText(
  node: ScalarNode,
  { pattern, quantity }: { readonly pattern?: string; readonly quantity?: QuantityKind },
): string | undefined {
  if (quantity) return fitsQuantity(`${node.text}%`, quantity) ? `Write "${node.text}%".` : undefined;
  if (node.value === '') return undefined;
  if (pattern === undefined) return putInQuotes(node);
  const completed = [node.text, `${node.text}.0`, `${node.text}.0.0`].find((text) => compile(pattern).test(text));
  return completed === undefined ? undefined : `Write "${completed}".`;
}

function putInQuotes(node: ScalarNode): string | undefined {
  return `Put it in quotes: "${node.text}".`;
}
