import { at, type Plan } from '../plan/model.js';
import { findNode, type Location } from '../source/location.js';
import type { Node } from '../source/node.js';
import { isSameInForm, isSlip, suggestName } from '../source/suggest.js';
import { findCertain } from './certain-name.js';
import { fixNameAt } from './fix-name-at.js';
import type { Finding } from './rule.js';

/** One place of a plan that names something. */
export interface Mention {
  readonly name: string;
  readonly location: Location;
  /** Who names it, to begin a sentence: `Goal "purchase"`. */
  readonly by: string;
}

interface Placed {
  readonly location: Location;
}

/** The names that a field holds: one, a list of them, or a list of maps that hold them under `key`. */
export function listMentions(by: string, thing: Placed, path: readonly (string | number)[], key?: string): Mention[] {
  const location = at(thing, ...path);
  const node = findNode(location.source, location.path);
  if (node?.kind !== 'list') return toMention(by, node, location, key);
  return node.items.flatMap((item, index) => toMention(by, item, at(thing, ...path, index), key));
}

function toMention(by: string, node: Node | undefined, location: Location, key: string | undefined): Mention[] {
  if (node?.kind === 'scalar') return [{ name: node.text, location, by }];
  const inner = node?.kind === 'map' && key !== undefined ? node.entries.get(key)?.value : undefined;
  if (inner?.kind !== 'scalar') return [];
  return [{ name: inner.text, location: { ...location, path: [...location.path, key as string] }, by }];
}

/** Every place, other than a deprecation or a group, where a plan counts on an event. */
export function listEventUses(plan: Plan): Mention[] {
  const goals = [...plan.goals.values()].flatMap((goal) => {
    const by = `Goal "${goal.name}"`;
    return [...listMentions(by, goal, ['event']), ...listMentions(by, goal, ['guardrails'])];
  });
  const funnels = [...plan.funnels.values()].flatMap((funnel) =>
    listMentions(`Funnel "${funnel.name}"`, funnel, ['steps'], 'event'),
  );
  const audiences = [...plan.audiences.values()].flatMap((audience) => {
    const by = `Audience "${audience.name}"`;
    return [...listMentions(by, audience, ['did']), ...listMentions(by, audience, ['not'])];
  });
  const experiments = [...plan.experiments.values()].flatMap((experiment) => {
    const by = `Experiment "${experiment.name}"`;
    return [...listMentions(by, experiment, ['primary']), ...listMentions(by, experiment, ['guardrails'])];
  });
  return [...goals, ...funnels, ...audiences, ...experiments, ...listTriggerUses(plan)];
}

function listTriggerUses(plan: Plan): Mention[] {
  const sequences = [...plan.events.values()].filter(({ trigger }) => trigger?.kind === 'after');
  return sequences.flatMap((event) => listMentions(`The trigger of "${event.name}"`, event, ['trigger', 'after']));
}

/** What names should be known, and how to say so. */
export interface Known {
  /** What is named, with its article: `an event`. */
  readonly what: string;
  readonly names: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /** What to do when no known name is near. */
  readonly help: (name: string) => string;
}

/** How many known names are compared at most, some 30 ms of work: a plan that is all wrong needs no more hints. */
const MOST_COMPARISONS = 30_000;
const FEWEST_SUGGESTIONS = 3;

/** A finding for each mention of an unknown name; the first ones come with the name that was probably meant. */
export function* findUnknown(mentions: Iterable<Mention>, { what, names, help }: Known): Iterable<Finding> {
  const most = Math.max(FEWEST_SUGGESTIONS, MOST_COMPARISONS / names.size);
  const suggestions = new Map<string, Suggestion>();
  for (const { name, location, by } of mentions) {
    if (names.has(name)) continue;
    if (!suggestions.has(name) && suggestions.size < most) suggestions.set(name, suggest(name, names));
    const { near, certain } = suggestions.get(name) ?? {};
    const fix = certain === undefined ? undefined : fixNameAt(location, certain);
    yield {
      message: `${by} names ${what} "${name}" that the plan does not have.`,
      help: near === undefined ? help(name) : `Write "${near}".`,
      location,
      ...(fix && { fix }),
    };
  }
}

interface Suggestion {
  readonly near?: string | undefined;
  readonly certain?: string | undefined;
}

/** Only a name that is near can be certain. */
function suggest(name: string, names: Known['names']): Suggestion {
  const near = suggestName(name, names.keys());
  if (near === undefined || !(isSameInForm(name, near) || isSlip(name, near))) return { near };
  return { near, certain: findCertain(name, names.keys(), 'theirs') };
}
