import { findNode, type Location, onKey } from '../../source/location.js';
import type { Node } from '../../source/node.js';

/** One value of a field, as text: a name, a number, an item of a list, a key of a map. */
export interface Value {
  readonly text: string;
  readonly location: Location;
}

export interface Field {
  /** The plan says something, if only that the list is empty. */
  readonly isThere: boolean;
  readonly values: readonly Value[];
  /** Where it is, or would be. */
  readonly location: Location;
}

/** A field whose values all stand at one place; without values it is not there. */
export function fieldOf(texts: readonly string[], location: Location): Field {
  return { isThere: texts.length > 0, values: texts.map((text) => ({ text, location })), location };
}

/** A field that holds a list of names; each stands where the list has it, when the plan writes a list. */
export function namesField(location: Location, names: readonly string[]): Field {
  const node = findNode(location.source, location.path);
  const isList = node?.kind === 'list' && node.items.length === names.length;
  const values = names.map((text, index) => ({ text, location: isList ? enter(location, index) : location }));
  return { isThere: node !== undefined || names.length > 0, values, location };
}

/** A field as the plan writes it, below a thing. */
export function readWritten(thing: Location, steps: readonly string[]): Field {
  let node = findNode(thing.source, thing.path);
  let location: Location = { source: thing.source, path: thing.path };
  for (let rest = steps; rest.length > 0; ) {
    if (node?.kind !== 'map') return missing(thing, steps);
    const [key, after] = joinSteps(rest, node.entries);
    node = node.entries.get(key)?.value;
    location = enter(location, key);
    rest = after;
  }
  return node ? readNode(node, location) : missing(thing, steps);
}

/** The first key, which may have dots in it, and the steps after it. */
export function joinSteps(
  steps: readonly string[],
  known: { has(name: string): boolean },
): [key: string, rest: readonly string[]] {
  for (let length = steps.length; length > 1; length--) {
    const key = steps.slice(0, length).join('.');
    if (known.has(key)) return [key, steps.slice(length)];
  }
  return [steps[0] ?? '', steps.slice(1)];
}

function readNode(node: Node, location: Location): Field {
  if (node.kind === 'scalar')
    return node.value === null ? { ...fieldOf([], location) } : fieldOf([node.text], location);
  if (node.kind === 'map') {
    const values = [...node.entries.keys()].map((text): Value => ({ text, location: onKey(enter(location, text)) }));
    return { isThere: true, values, location };
  }
  const values = node.items.flatMap((item, index) =>
    item.kind === 'scalar' && item.value !== null ? [{ text: item.text, location: enter(location, index) }] : [],
  );
  return { isThere: true, values, location };
}

function missing(thing: Location, steps: readonly string[]): Field {
  return fieldOf([], { source: thing.source, path: [...thing.path, ...steps] });
}

function enter({ source, path }: Location, step: string | number): Location {
  return { source, path: [...path, step] };
}
