import type { Client, CustomTemplate, Folder, Tag, Trigger, Variable } from '../../../../gtm/entities.js';
import type { Identify, Kind, Subject } from '../identities.js';

/** What a kind of entity is in a file. */
export interface Entities {
  readonly tag: Tag;
  readonly trigger: Trigger;
  readonly variable: Variable;
  readonly folder: Folder;
  readonly client: Client;
  readonly template: CustomTemplate;
}

/**
 * An entity that is to be made. Names and ids are known only when everything that the container will hold is, so an
 * entity is drafted first, with whatever it refers to, and made at the end.
 */
export interface Draft<K extends Kind = Kind> extends Subject {
  readonly kind: K;
  /** Drafts that it refers to: they come into the container with it. */
  readonly needs: readonly Draft[];
  /** Of entities that have an order of their own; the others stand in that of their keys. */
  readonly rank?: number;
  make(identify: Identify): Entities[K];
}

/** Every draft once, with all that it needs, each kind in its order. */
export function collectDrafts(roots: readonly Draft[]): Draft[] {
  const found = new Map<string, Draft>();
  const waiting = [...roots].reverse();
  for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
    const key = JSON.stringify([draft.kind, ...draft.key]);
    if (found.has(key)) continue;
    found.set(key, draft);
    waiting.push(...[...draft.needs].reverse());
  }
  return [...found].sort(compareDrafts).map(([, draft]) => draft);
}

// In the order of the code units, which is the same everywhere.
function compareDrafts([one, { rank: first }]: [string, Draft], [other, { rank: second }]: [string, Draft]): number {
  if (first !== second) return (first ?? Number.POSITIVE_INFINITY) - (second ?? Number.POSITIVE_INFINITY);
  return one < other ? -1 : 1;
}

/** The entities of one kind. */
export function makeAll<K extends Kind>(kind: K, drafts: readonly Draft[], identify: Identify): Entities[K][] {
  return drafts.filter((draft): draft is Draft<K> => draft.kind === kind).map((draft) => draft.make(identify));
}

/** The entity that a draft will be. */
export function identityOf(draft: Draft, identify: Identify): ReturnType<Identify> {
  return identify(draft.kind, ...draft.key);
}
