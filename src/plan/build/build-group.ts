import { matchPattern } from '../match-pattern.js';
import type { Group, GroupScope, PlanEvent } from '../model.js';
import type { BuildContext } from './build-context.js';
import { buildUses } from './build-property.js';
import { compact, field, fieldPiece, locationOf, type Piece, toNames, toText } from './read-node.js';

export function buildGroup(context: BuildContext, piece: Piece): Group {
  return compact<Group>({
    name: piece.name,
    location: locationOf(piece),
    description: toText(field(piece, 'description')),
    apply: buildScope(piece),
    properties: buildUses(context, fieldPiece(piece, 'properties'), piece.name),
  });
}

function buildScope(piece: Piece): GroupScope | undefined {
  const apply = fieldPiece(piece, 'apply');
  if (!apply) return undefined;
  const list = (name: string) => (field(apply, name) ? toNames(field(apply, name)) : undefined);
  return compact<GroupScope>({
    all: toText(apply.node) === 'all',
    source: list('source'),
    stage: list('stage'),
    tier: list('tier'),
    events: list('events'),
    except: [...toNames(field(piece, 'except')), ...toNames(field(apply, 'except'))],
  });
}

/** Does a group apply to an event by itself? Every field that the scope gives must match. */
export function appliesTo(group: Group, event: Pick<PlanEvent, 'name' | 'sources' | 'stage' | 'tier'>): boolean {
  const { apply } = group;
  if (!apply || apply.except.some((pattern) => matchPattern(pattern, event.name))) return false;
  if (apply.all) return true;
  const matches = [
    apply.source?.some((source) => (event.sources as readonly string[]).includes(source)),
    apply.stage?.includes(event.stage ?? ''),
    apply.tier?.includes(event.tier ?? ''),
    apply.events?.some((pattern) => matchPattern(pattern, event.name)),
  ].filter((match) => match !== undefined);
  return matches.length > 0 && matches.every(Boolean);
}
