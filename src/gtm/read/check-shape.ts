import type { Diagnostic } from '../../diagnostic.js';
import { fixName } from '../../source/fix-name.js';
import type { Path } from '../../source/location.js';
import type { MapNode, Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';
import { isSameInForm, suggestName } from '../../source/suggest.js';
import type { ObjectShape, Shape } from './shape.js';

const KINDS: Readonly<Record<Exclude<Shape['kind'], 'enum' | 'either'>, string>> = {
  text: 'a text',
  flag: 'true or false',
  number: 'a number',
  list: 'a list',
  object: 'an object',
};

/** Holds a node against the shape that it should have; every fault of the file in one run. */
export function* checkShape(source: Source, node: Node, shape: Shape, path: Path = []): Generator<Diagnostic> {
  if (shape.kind === 'either') {
    if (shape.shapes.every((each) => !isOfKind(node, each))) yield wrongKind(source, path, shape.shapes);
    return;
  }
  if (!isOfKind(node, shape)) return yield wrongKind(source, path, [shape]);
  if (shape.kind === 'enum' && node.kind === 'scalar') yield* checkValue(source, node.text, shape, path);
  if (shape.kind === 'list' && node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* checkShape(source, item, shape.item(), [...path, index]);
  }
  if (shape.kind === 'object' && node.kind === 'map') yield* checkFields(source, node, shape, path);
}

function isOfKind(node: Node, shape: Shape): boolean {
  if (shape.kind === 'list') return node.kind === 'list';
  if (shape.kind === 'object') return node.kind === 'map';
  if (node.kind !== 'scalar') return false;
  if (shape.kind === 'flag') return typeof node.value === 'boolean';
  return typeof node.value === (shape.kind === 'number' ? 'number' : 'string');
}

function* checkFields(source: Source, node: MapNode, shape: ObjectShape, path: Path): Generator<Diagnostic> {
  for (const [name, field] of Object.entries(shape.fields)) {
    const entry = node.entries.get(name);
    if (entry) yield* checkShape(source, entry.value, field, [...path, name]);
    else if (shape.required.includes(name)) {
      yield toError(source, path, `The ${shape.what} has no "${name}".`);
    }
  }
}

function* checkValue(
  source: Source,
  value: string,
  { what, values }: Extract<Shape, { kind: 'enum' }>,
  path: Path,
): Generator<Diagnostic> {
  if (values.includes(value)) return;
  const near = values.find((known) => isSameInForm(known, value)) ?? suggestName(value, values);
  const message = `"${value}" is not ${what}; an import of the file would be refused.`;
  const fix = near !== undefined && isSameInForm(near, value) ? fixName({ source, path }, near) : undefined;
  const help = near === undefined ? undefined : `Write "${near}".`;
  yield { ...toError(source, path, message), ...(help && { help }), ...(fix && { fix }) };
}

function wrongKind(source: Source, path: Path, shapes: readonly Shape[]): Diagnostic {
  const name = path.findLast((step) => typeof step === 'string');
  const kinds = shapes.map(({ kind }) => (kind === 'enum' || kind === 'either' ? KINDS.text : KINDS[kind]));
  const subject =
    name === undefined ? 'The file' : typeof path.at(-1) === 'number' ? `An item of "${name}"` : `"${name}"`;
  return toError(source, path, `${subject} must be ${kinds.join(' or ')}.`);
}

function toError(source: Source, path: Path, message: string): Diagnostic {
  return { code: 'gtm-export', severity: 'error', message, location: { source, path } };
}
