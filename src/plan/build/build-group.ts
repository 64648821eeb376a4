import { matchPattern } from '../match-pattern.js';
import type { Group, GroupScope } from '../model.js';
import { type BuildContext, report } from './build-context.js';
import { buildUses } from './build-property.js';
import { field, fieldPiece, locationIn, locationOf, type Piece } from './piece.js';
import { compact, toCustom, toNames, toText } from './read-node.js';

export function buildGroup(context: BuildContext, piece: Piece): Group {
  return compact<Group>({
    name: piece.name,
    location: locationOf(piece),
    description: toText(field(piece, 'description')),
    apply: buildScope(context, piece),
    properties: buildUses(context, fieldPiece(piece, 'properties'), { group: piece.name }),
    custom: toCustom(piece.node),
  });
}

function buildScope(context: BuildContext, piece: Piece): GroupScope | undefined {
  const apply = fieldPiece(piece, 'apply');
  if (!apply) return checkExcept(context, piece);
  const list = (name: string) => (field(apply, name) ? toNames(field(apply, name)) : undefined);
  const scope = compact<GroupScope>({
    all: toText(apply.node) === 'all',
    source: list('source'),
    stage: list('stage'),
    tier: list('tier'),
    events: list('events'),
    except: [...toNames(field(piece, 'except')), ...toNames(field(apply, 'except'))],
  });
  if (apply.node.kind === 'map' && !hasCondition(scope)) reportNoCondition(context, piece);
  return scope;
}

function checkExcept(context: BuildContext, piece: Piece): undefined {
  if (!field(piece, 'except')) return;
  report(context, {
    message: `Group "${piece.name}" has "except" without "apply".`,
    help: 'Add "apply: all", or remove "except".',
    location: locationIn(piece, 'except'),
  });
}

function reportNoCondition(context: BuildContext, piece: Piece): void {
  report(context, {
    message: `"apply" of group "${piece.name}" does not say to which events.`,
    help: 'Write "apply: all", or give a source, stage, tier or events.',
    location: locationIn(piece, 'apply'),
  });
}

/** What a group asks of an event. */
export interface Candidate {
  readonly name: string;
  readonly sources: readonly string[];
  readonly stage: string | undefined;
  readonly tier: string | undefined;
}

/** Does a group apply to an event by itself? Every field that the scope gives must match. */
export function appliesTo({ apply }: Group, event: Candidate): boolean {
  if (!apply || apply.except.some((pattern) => matchPattern(pattern, event.name))) return false;
  return apply.all || (hasCondition(apply) && meets(apply, event));
}

function hasCondition({ source, stage, tier, events }: GroupScope): boolean {
  return [source, stage, tier, events].some((condition) => condition !== undefined);
}

function meets({ source, stage, tier, events }: GroupScope, event: Candidate): boolean {
  if (source && !event.sources.some((one) => source.includes(one))) return false;
  if (stage && !(event.stage !== undefined && stage.includes(event.stage))) return false;
  if (tier && !(event.tier !== undefined && tier.includes(event.tier))) return false;
  return !events || events.some((pattern) => matchPattern(pattern, event.name));
}
