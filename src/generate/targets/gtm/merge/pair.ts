import type { Mark } from '../../../../gtm/mark.js';
import { fingerprint } from '../ids.js';
import type { Listed } from './entities.js';

/** What the plan wants, and what of the container it is. */
export interface Pair {
  readonly wanted: Listed;
  readonly existing: Listed | undefined;
  /** By its mark it is the plan's; by its name alone it is somebody else's. */
  readonly by: 'mark' | 'name' | undefined;
}

export interface Pairing {
  /** In the order of the generated entities. */
  readonly pairs: readonly Pair[];
  /** The plan's by their marks, but no longer in it. */
  readonly dropped: readonly Listed[];
  /** Carry a mark that another entity answers to: GTM copies notes with the rest. */
  readonly copies: readonly Listed[];
}

/** Finds for each generated entity the one that it is in the container: by its mark, else by its name. */
export function pairEntities(plan: string, wanted: readonly Listed[], existing: readonly Listed[]): Pairing {
  const keys = new Set(wanted.map(keyOf));
  const bearers = groupByMark(existing.filter(({ marked }) => marked?.mark.plan === plan));
  const isDropped = (each: Listed) => bearers.has(keyOf(each)) && !keys.has(keyOf(each));
  const pairs = pairByName(pairByMark(wanted, bearers), existing, isDropped);
  const paired = new Set(pairs.map((pair) => pair.existing));
  const rest = [...bearers.values()].flat().filter((each) => !paired.has(each));
  const isAlone = (each: Listed) => isDropped(each) && bearers.get(keyOf(each))?.length === 1;
  return { pairs, dropped: rest.filter(isAlone), copies: rest.filter((each) => !isAlone(each)) };
}

function pairByMark(wanted: readonly Listed[], bearers: ReadonlyMap<string, readonly Listed[]>): Pair[] {
  return wanted.map((each) => {
    const existing = choose(bearers.get(keyOf(each)) ?? [], each);
    return { wanted: each, existing, by: existing && 'mark' };
  });
}

// Of one name, and what it was is gone: the event has a new name that GTM cannot tell from the old one.
function pairByName(pairs: readonly Pair[], existing: readonly Listed[], isDropped: (each: Listed) => boolean): Pair[] {
  const paired = new Set(pairs.map((pair) => pair.existing));
  const free = existing.filter((each) => !paired.has(each)).reverse();
  const byName = new Map(free.map((each) => [nameKeyOf(each), each]));
  return pairs.map((pair) => {
    const named = pair.existing ? undefined : byName.get(nameKeyOf(pair.wanted));
    return named ? { wanted: pair.wanted, existing: named, by: isDropped(named) ? 'mark' : 'name' } : pair;
  });
}

/** Of several with one mark: the one with the name that it was given, then that with the generated id, then the first. */
function choose(bearers: readonly Listed[], { id }: Listed): Listed | undefined {
  return bearers.find(hasGivenName) ?? bearers.find((each) => each.id === id) ?? bearers[0];
}

/** Nobody renamed it since. */
export function hasGivenName({ name, marked }: Listed): boolean {
  return marked !== undefined && fingerprint(name) === marked.mark.name;
}

function groupByMark(entities: readonly Listed[]): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const each of entities) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function keyOf({ kind, marked }: Listed): string {
  return marked ? JSON.stringify([kind, toText(marked.mark)]) : '';
}

function toText({ plan, key }: Mark): string {
  return JSON.stringify([plan, ...key]);
}

function nameKeyOf({ kind, name }: Listed): string {
  return JSON.stringify([kind, name]);
}
