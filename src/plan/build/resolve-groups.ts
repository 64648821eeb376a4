import type { Group, PlanProperty } from '../model.js';
import { type BuildContext, reportUnknown } from './build-context.js';
import { appliesTo, type Candidate } from './build-group.js';
import { fieldPiece, itemPieces, type Piece } from './piece.js';
import { toText } from './read-node.js';

/** The groups that the event names, then those that apply by themselves, each once. */
export function resolveGroups(
  context: BuildContext,
  piece: Piece,
  event: Candidate,
  applied: readonly Group[],
): readonly string[] {
  const groups: string[] = [];
  for (const item of itemPieces(fieldPiece(piece, 'groups'))) {
    const name = toText(item.node);
    if (name === undefined || groups.includes(name)) continue;
    if (context.groups.has(name)) groups.push(name);
    else reportUnknown(context, item, { name, what: 'group', known: context.groups.keys() });
  }
  for (const group of applied) if (!groups.includes(group.name) && appliesTo(group, event)) groups.push(group.name);
  // Without the room that `push` made: there are as many lists as events.
  return groups.slice();
}

/** The event's own definition wins, then the groups in their order; required wins over optional. */
export function mergeProperties(
  context: BuildContext,
  own: Map<string, PlanProperty>,
  groups: readonly string[],
): ReadonlyMap<string, PlanProperty> {
  for (const group of groups) {
    for (const property of context.groups.get(group)?.properties.values() ?? []) {
      const first = own.get(property.name);
      own.set(property.name, first ? strengthen(first, property) : property);
    }
  }
  return own;
}

function strengthen(first: PlanProperty, next: PlanProperty): PlanProperty {
  const isUnconditional = first.required && first.when === undefined;
  if (isUnconditional || !next.required) return first;
  if (!first.required) return { ...first, required: true, ...(next.when !== undefined && { when: next.when }) };
  if (next.when === first.when) return first;
  if (next.when !== undefined) return { ...first, when: `${first.when} or ${next.when}` };
  const { when: _, ...always } = first;
  return always;
}
