import { assignIds } from './ids.js';
import { cleanName } from './text.js';

export type Kind = 'tag' | 'trigger' | 'variable' | 'folder' | 'client' | 'template';

/** Something that the container will hold. */
export interface Subject {
  readonly kind: Kind;
  /** What it is in the plan. Ids come from it, so it must not hold what may change, such as a type. */
  readonly key: readonly string[];
  /** Its name, before GTM's rules for names. */
  readonly label: string;
}

export interface Identity {
  readonly id: string;
  readonly name: string;
}

/** Ids are unique over all kinds, names within each. Throws for a subject that was not announced: a bug. */
export type Identify = (kind: Kind, ...key: readonly string[]) => Identity;

export function identifyAll(subjects: readonly Subject[]): Identify {
  const ids = assignIds(subjects.map((subject) => toKey(subject.kind, subject.key)));
  const names = nameApart(subjects, ids);
  return (kind, ...key) => {
    const full = toKey(kind, key);
    const [id, name] = [ids.get(full), names.get(full)];
    if (id === undefined || name === undefined) throw new Error(`No identity was announced for ${full}.`);
    return { id, name };
  };
}

// Names that meet after cleaning get the id, which is unique; whoever did not change keeps the plain name.
function nameApart(subjects: readonly Subject[], ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const clean = subjects.map((subject) => ({ ...subject, clean: cleanName(subject.label) }));
  const [kept, changed] = [clean.filter(isUnchanged), clean.filter((subject) => !isUnchanged(subject))];
  for (const { kind, key, clean } of [...kept, ...changed]) {
    const full = toKey(kind, key);
    if (names.has(full)) continue;
    let name = clean;
    while (taken.has(toKey(kind, [name]))) name += ` ${ids.get(full)}`;
    taken.add(toKey(kind, [name]));
    names.set(full, name);
  }
  return names;
}

function isUnchanged(subject: { readonly label: string; readonly clean: string }): boolean {
  return subject.label === subject.clean;
}

function toKey(kind: Kind, key: readonly string[]): string {
  return JSON.stringify([kind, ...key]);
}
