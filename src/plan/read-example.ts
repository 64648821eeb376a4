import type { Diagnostic } from '../diagnostic.js';
import type { MapNode, Node, ScalarNode } from '../source/node.js';
import { parseYaml } from '../source/parse-yaml.js';
import type { Source } from '../source/source.js';
import { buildPlan } from './build/build-plan.js';
import { checkStructure } from './check/check-structure.js';
import type { Plan } from './model.js';
import { sortByPlace } from './sort-by-place.js';
import { STRUCTURES } from './structures.js';

/**
 * Reads a piece of a plan and completes what every plan must have, so that an example or a test shows only
 * what it is about. Positions are those of the piece. Throws when the text is no YAML.
 */
export function readExample(text: string, name = 'measureplan.yaml'): { plan: Plan; diagnostics: Diagnostic[] } {
  const { source, diagnostics, broken } = parseYaml(name, text);
  if (broken) throw new Error(`The example is not YAML: ${diagnostics.map(({ message }) => message).join(' ')}`);
  const completed: Source = { ...source, tree: completePlan(source.tree) };
  const structural = checkStructure(completed, STRUCTURES, 'plan');
  const built = buildPlan([completed]);
  return {
    plan: built.plan,
    diagnostics: sortByPlace([...diagnostics, ...structural, ...built.diagnostics], [completed]),
  };
}

function completePlan(node: Node | undefined): MapNode {
  const plan = node?.kind === 'map' ? node : mapOf(0, []);
  const events = plan.entries.get('events')?.value;
  const completed = completeMap(plan, { measureplan: 1, name: 'Example', version: '1.0.0' });
  const entries = new Map(completed.entries);
  entries.set('events', { key: plan.entries.get('events')?.key ?? scalarOf('events'), value: completeEvents(events) });
  return { ...completed, entries };
}

function completeEvents(events: Node | undefined): Node {
  if (!events || (events.kind === 'scalar' && events.value === null)) return mapOf(0, []);
  if (events.kind !== 'map') return events;
  const entries = new Map(events.entries);
  for (const [name, entry] of entries)
    entries.set(name, { key: entry.key, value: completeEvent(entry.value, entry.key) });
  return { ...events, entries };
}

function completeEvent(event: Node, key: ScalarNode): Node {
  const node = event.kind === 'scalar' && event.value === null ? mapOf(event.start, []) : event;
  if (node.kind !== 'map' || node.entries.has('deprecated')) return node;
  return completeMap(node, { description: 'A description.', tier: 'medium' }, key);
}

/** What is completed stands where a finding about what is missing would: at the key above. */
function completeMap(node: MapNode, defaults: Record<string, string | number>, above?: ScalarNode): MapNode {
  const entries = new Map(node.entries);
  for (const [name, value] of Object.entries(defaults)) {
    if (!entries.has(name))
      entries.set(name, { key: { ...scalarOf(name), ...placeOf(above) }, value: scalarOf(value) });
  }
  return { ...node, entries };
}

function placeOf(node: ScalarNode | undefined) {
  return node && { start: node.start, end: node.end };
}

function mapOf(at: number, entries: [string, never][]): MapNode {
  return { kind: 'map', start: at, end: at, entries: new Map(entries) };
}

function scalarOf(value: string | number): ScalarNode {
  return { kind: 'scalar', start: 0, end: 0, value, text: String(value), quoted: false };
}
