import type { Diagnostic } from '../../diagnostic.js';
import { checkStructure } from '../../plan/check/check-structure.js';
import type { Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';
import type { Observed, Seen, SeenEvent, SeenProperty } from './observed.js';
import { OBSERVED_STRUCTURE } from './observed-structure.js';

/** The counts of a file that was read as YAML, of which JSON is a part. Absent when something in it is wrong. */
export function readObserved(source: Source): { observed?: Observed; diagnostics: readonly Diagnostic[] } {
  const { tree } = source;
  const events = field(tree, 'events');
  if (!events) return { diagnostics: [lacksEvents(source)] };
  const diagnostics = checkStructure(source, OBSERVED_STRUCTURE, 'plan').map(toObservedFinding);
  if (diagnostics.length > 0) return { diagnostics };
  const asOf = textOf(field(tree, 'as_of'));
  return { observed: { ...(asOf !== undefined && { asOf }), events: readMap(events, readEvent) }, diagnostics };
}

function readEvent(node: Node): SeenEvent {
  const properties = field(node, 'properties');
  return { ...readSeen(node), ...(properties && { properties: readMap(properties, readProperty) }) };
}

function readProperty(node: Node): SeenProperty {
  const values = field(node, 'values');
  return { ...readSeen(node), ...(values && { values: readMap(values, readSeen) }) };
}

function readSeen(node: Node): Seen {
  const lastSeen = textOf(field(node, 'last_seen'));
  const count = Number(textOf(node.kind === 'map' ? field(node, 'count') : node));
  return { count, ...(lastSeen !== undefined && { lastSeen }) };
}

function readMap<T>(node: Node, read: (node: Node) => T): Map<string, T> {
  const map = new Map<string, T>();
  if (node.kind === 'map') for (const [name, { value }] of node.entries) map.set(name, read(value));
  return map;
}

function field(node: Node | undefined, name: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(name)?.value : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

function lacksEvents(source: Source): Diagnostic {
  return {
    code: 'observed',
    severity: 'error',
    message: 'The file of counts has no "events".',
    help: 'Write { "events": { "<event>": { "count": 12000, "last_seen": "2026-09-30" } } }.',
    location: { source, path: [] },
  };
}

function toObservedFinding(finding: Diagnostic): Diagnostic {
  return { ...finding, code: 'observed' };
}
