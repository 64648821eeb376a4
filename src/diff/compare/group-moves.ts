import type { PlanEvent, PlanProperty } from '../../plan/model.js';
import type { Change } from '../change.js';
import type { ChangeContext, GroupReach } from '../define-change.js';
import type { Pair, Paired } from '../pair.js';
import { judge } from './judge.js';
import { settleMember } from './settle-member.js';
import { nameMember } from './subject.js';
import { toChange } from './to-change.js';

type Carried = GroupReach['carried'][number];

/** Group → what events gained or lost because the group came to them or left them. */
export interface GroupMoves {
  readonly gained: Map<string, Carried[]>;
  readonly lost: Map<string, Carried[]>;
}

/** The property came, or went, with its group: then the group has to tell, once for all events. */
export function wasMoved({ before, after }: Paired<PlanProperty>, event: Pair<PlanEvent>): boolean {
  if (before && after) return false;
  const group = (after ?? before)?.group;
  if (group === undefined) return false;
  return !(after ? event.before : event.after).groups.includes(group);
}

export function noteMove(moves: GroupMoves, { before, after }: Paired<PlanProperty>, event: Pair<PlanEvent>): void {
  const property = after ?? before;
  if (property?.group === undefined) return;
  const carriedBy = after ? moves.gained : moves.lost;
  const carried = carriedBy.get(property.group);
  if (carried) carried.push({ event, property });
  else carriedBy.set(property.group, [{ event, property }]);
}

export function* compareReaches({ gained, lost }: GroupMoves, context: ChangeContext): Iterable<Change> {
  for (const [name, group] of context.after.groups) {
    const carried = gained.get(name);
    if (!carried) continue;
    const after: GroupReach = { location: group.location, group, carried };
    for (const judged of judge('group-reach', { name, after }, context))
      yield toChange(judged, nameMember('group', name), settleMember(judged, context));
  }
  for (const [name, group] of context.before.groups) {
    const carried = lost.get(name);
    if (!carried) continue;
    const before: GroupReach = { location: group.location, group, carried };
    for (const judged of judge('group-reach', { name, before }, context))
      yield toChange(judged, nameMember('group', name), settleMember(judged, context));
  }
}
