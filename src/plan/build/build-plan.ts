import type { Diagnostic } from '../../diagnostic.js';
import type { Source } from '../../source/source.js';
import type { Allow, Group, Plan, PlanEvent } from '../model.js';
import { CONSENT_TYPES, DEFAULT_STAGES, DEFAULT_TIERS } from '../vocabulary.js';
import { type BuildContext, collectAllows } from './build-context.js';
import { buildDestination } from './build-destination.js';
import { buildEvent, type EventSurroundings } from './build-event.js';
import { buildGroup } from './build-group.js';
import { buildAudience, buildExperiment, buildFunnel, buildGoal, buildOwner, buildSegment } from './build-parts.js';
import { buildDefinition } from './build-property.js';
import { buildAcknowledgements, buildConventions, buildLint, buildOutputs, buildPolicy } from './build-settings.js';
import { field, locationOf, type Piece, rootPiece } from './piece.js';
import { compact, toCustom, toNames, toText } from './read-node.js';
import { joinSections, type Sections } from './sections.js';
import { SharedProperties } from './shared-properties.js';

export interface BuiltPlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the plan from the trees of its files, the root first. What the structure check refused is absent
 * here; problems that need more than one place to see are reported.
 */
export function buildPlan(sources: readonly [Source, ...Source[]]): BuiltPlan {
  const [source] = sources;
  const diagnostics: Diagnostic[] = [];
  const allows: Allow[] = [];
  const groups = new Map<string, Group>();
  const sections = joinSections(diagnostics, sources);
  const shared = new SharedProperties(sections.properties, (piece) => buildDefinition(context, piece));
  const context: BuildContext = { diagnostics, allows, shared, groups };
  for (const piece of sections.groups.values()) groups.set(piece.name, buildGroup(context, piece));
  const root = rootPiece(source, source.tree ?? { kind: 'map', start: 0, end: 0, entries: new Map() });
  collectAllows(context, root);
  return { plan: assemble(context, root, sections, sources), diagnostics };
}

function assemble(context: BuildContext, root: Piece, sections: Sections, sources: readonly Source[]): Plan {
  const text = (name: string) => toText(field(root, name));
  const tiers = namesOr(root, 'tiers', DEFAULT_TIERS);
  const goals = build(sections.goals, (piece) => buildGoal(context, piece));
  const destinations = build(sections.destinations, buildDestination);
  const around: EventSurroundings = {
    owner: text('owner'),
    macroTier: tiers.at(-1),
    goals,
    destinations,
    written: sections.destinations,
    applied: [...context.groups.values()].filter((group) => group.apply),
    byDefault: [...destinations.values()].filter((destination) => destination.default),
  };
  const events: ReadonlyMap<string, PlanEvent> = build(sections.events, (piece) => buildEvent(context, piece, around));
  return compact<Plan>({
    location: locationOf(root),
    name: text('name') ?? '',
    version: text('version') ?? '0.0.0',
    released: text('released'),
    description: text('description'),
    owner: around.owner,
    currency: text('currency'),
    owners: build(sections.owners, buildOwner),
    conventions: buildConventions(root),
    tiers,
    stages: namesOr(root, 'stages', DEFAULT_STAGES),
    goals,
    properties: context.shared.all(),
    groups: context.groups,
    segments: build(sections.segments, buildSegment),
    consentTypes: [...CONSENT_TYPES, ...toNames(field(root, 'consent_types'))],
    destinations,
    events,
    funnels: build(sections.funnels, (piece) => buildFunnel(context, piece)),
    audiences: build(sections.audiences, buildAudience),
    experiments: build(sections.experiments, buildExperiment),
    lint: buildLint(root),
    outputs: buildOutputs(root),
    acknowledge: buildAcknowledgements(root),
    policy: buildPolicy(root),
    allows: context.allows,
    custom: joinCustom(sources),
    sources,
  });
}

function build<T>(section: ReadonlyMap<string, Piece>, make: (piece: Piece) => T | undefined): ReadonlyMap<string, T> {
  const built = new Map<string, T>();
  for (const [name, piece] of section) {
    const thing = make(piece);
    if (thing !== undefined) built.set(name, thing);
  }
  return built;
}

/** Of two with one name the first stays: the root's. */
function joinCustom(sources: readonly Source[]): ReadonlyMap<string, unknown> {
  const joined = new Map<string, unknown>();
  for (const { tree } of sources) {
    for (const [name, value] of tree ? toCustom(tree) : []) if (!joined.has(name)) joined.set(name, value);
  }
  return joined;
}

function namesOr(root: Piece, name: string, fallback: readonly string[]): readonly string[] {
  const names = toNames(field(root, name));
  return names.length > 0 ? names : fallback;
}
