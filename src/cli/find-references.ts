import type { Entry, MapNode, Node, ScalarNode } from '../source/node.js';

/** A way into a file's tree; `*` is every entry of a map and every item of a list. */
type Way = readonly string[];

/** Where something is named in a file. */
export interface References {
  /** Where it is defined, or where it is the key of something. */
  readonly keys: readonly { readonly entry: Entry; readonly map: MapNode }[];
  readonly mentions: readonly ScalarNode[];
}

/** Fields that name one event or a list of them. A pattern with `*` stays as it is. */
const EVENT_MENTIONS: readonly Way[] = [
  ['goals', '*', 'event'],
  ['goals', '*', 'guardrails'],
  ['funnels', '*', 'steps'],
  ['funnels', '*', 'steps', '*', 'event'],
  ['audiences', '*', 'did'],
  ['audiences', '*', 'not'],
  ['experiments', '*', 'primary'],
  ['experiments', '*', 'guardrails'],
  ['events', '*', 'trigger', 'after'],
  ['events', '*', 'deprecated', 'use'],
  ['groups', '*', 'apply', 'events'],
  ['groups', '*', 'apply', 'except'],
  ['groups', '*', 'except'],
  ['lint', 'overrides', '*', 'events'],
];

/** Maps of definitions and uses of properties. */
const PROPERTY_MAPS: readonly Way[] = [['properties'], ['groups', '*', 'properties'], ['events', '*', 'properties']];

/** Maps from our names to theirs. */
const PARAMETER_MAPS: readonly Way[] = [
  ['destinations', '*', 'params'],
  ['events', '*', 'destinations', '*', 'params'],
];

const PROPERTY_MENTIONS: readonly Way[] = [
  ['destinations', '*', 'omit'],
  ['events', '*', 'destinations', '*', 'omit'],
  ['events', '*', 'rollout', 'by'],
];

export function findEventReferences(tree: Node | undefined, name: string): References {
  return { keys: findKeys(follow(tree, ['events']), name), mentions: findMentions(tree, EVENT_MENTIONS, name) };
}

/** With `isShared`, fields of objects that use the shared definition too; else such a field only bears the same name. */
export function findPropertyReferences(tree: Node | undefined, name: string, isShared: boolean): References {
  const maps = PROPERTY_MAPS.flatMap((way) => follow(tree, way));
  const all = isShared ? maps.flatMap(withInner) : maps;
  const parameters = PARAMETER_MAPS.flatMap((way) => follow(tree, way));
  return { keys: findKeys([...all, ...parameters], name), mentions: findMentions(tree, PROPERTY_MENTIONS, name) };
}

/** The maps of properties inside one: fields of objects, and of what lists hold. */
function withInner(map: Node): Node[] {
  const definitions = follow(map, ['*']).flatMap(listItems);
  const inner = definitions.flatMap((definition) => follow(definition, ['properties']));
  return [map, ...inner.flatMap(withInner)];
}

function listItems(definition: Node): Node[] {
  return [definition, ...follow(definition, ['items']).flatMap(listItems)];
}

function findKeys(nodes: readonly Node[], name: string): References['keys'] {
  return nodes.flatMap((map) => {
    const entry = map.kind === 'map' ? map.entries.get(name) : undefined;
    return entry && map.kind === 'map' ? [{ entry, map }] : [];
  });
}

function findMentions(tree: Node | undefined, ways: readonly Way[], name: string): ScalarNode[] {
  const nodes = ways
    .flatMap((way) => follow(tree, way))
    .flatMap((node) => (node.kind === 'list' ? node.items : [node]));
  return nodes.filter((node) => node.kind === 'scalar').filter(({ text }) => text === name);
}

function follow(node: Node | undefined, [step, ...rest]: Way): Node[] {
  if (!node) return [];
  if (step === undefined) return [node];
  if (step !== '*') return node.kind === 'map' ? follow(node.entries.get(step)?.value, rest) : [];
  if (node.kind === 'list') return node.items.flatMap((item) => follow(item, rest));
  if (node.kind === 'map') return [...node.entries.values()].flatMap(({ value }) => follow(value, rest));
  return [];
}
