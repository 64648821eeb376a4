import { atName, type Plan, type PlanProperty } from '../../plan/model.js';
import type { Change } from '../change.js';
import { IMPACTS } from '../judging/lower.js';
import type { Paired } from '../pair.js';
import type { Judged } from './judge.js';
import { nameMember } from './subject.js';
import { toChange } from './to-change.js';

/** What several events gained with a shared property that is new, or lost with one that is gone. */
interface SharedMove {
  readonly name: string;
  readonly judged: Judged[];
  /** As each event tells it. */
  readonly changes: Change[];
  readonly reaches: string[];
}

/** In plan order. */
export type SharedMoves = Map<string, SharedMove>;

/** The property came with a definition that the old plan lacks, or went with one that the new plan lacks. */
export function movedWithDefinition({ before, after }: Paired<PlanProperty>, plans: Plans): boolean {
  const shared = (after ?? before)?.shared;
  if (shared === undefined || (before && after)) return false;
  const missing = before ? plans.after : plans.before;
  return !missing.properties.has(shared);
}

interface Plans {
  readonly before: Plan;
  readonly after: Plan;
}

export function noteSharedMove(moves: SharedMoves, judged: Judged, change: Change, event: string): void {
  const { name } = judged;
  const key = JSON.stringify([judged.kind.id, name]);
  const move = moves.get(key) ?? { name, judged: [], changes: [], reaches: [] };
  moves.set(key, move);
  move.judged.push(judged);
  move.changes.push(change);
  move.reaches.push(event);
}

/** Told once where several events tell it: what replaces their changes, and the changes that it replaces. */
export function joinSharedMoves(moves: SharedMoves, plans: Plans): { joined: Change[]; replaced: Set<Change> } {
  const several = [...moves.values()].filter(({ changes }) => changes.length > 1);
  return {
    joined: several.map((move) => joinMove(move, plans)),
    replaced: new Set(several.flatMap(({ changes }) => changes)),
  };
}

function joinMove({ name, judged, changes, reaches }: SharedMove, plans: Plans): Change {
  const [first] = judged as [Judged];
  const isSaidAlike = judged.every(({ says }) => says === first.says);
  const says = isSaidAlike ? first.says : first.says.replace(/ as .*/s, '');
  const worst = [...changes].sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact))[0] as Change;
  const { impact, affects, reason, observed } = worst;
  const [before, after] = [plans.before.properties.get(name), plans.after.properties.get(name)];
  const places = { ...(before && { before: atName(before) }), ...(after && { after: atName(after) }) };
  const told = { ...first, ...places, says };
  const settled = { verdict: { impact, affects, reason }, ...(observed && { observed }) };
  return toChange(told, nameMember('definition', name), settled, reaches);
}
