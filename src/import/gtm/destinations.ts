import type { ConsentView, TagView } from '../../gtm/understand/tags.js';
import type { DestinationType } from '../../plan/destination-types.js';
import type { DestinationDraft } from './drafts.js';
import type { Notes } from './notes.js';

interface Known {
  readonly name: string;
  readonly type: DestinationType;
  readonly settings: ReadonlyMap<string, string>;
  readonly tags: TagView[];
}

/** Shorter than their types, because people write them often. */
const NAMES: ReadonlyMap<DestinationType, string> = new Map([['google_ads', 'ads']]);

/** Names destinations as they are met, and learns from their tags what they wait for. */
export class Destinations {
  private readonly known = new Map<string, Known>();

  /** The name of the destination that a tag sends to. */
  add(type: DestinationType, settings: ReadonlyMap<string, string>, tag: TagView): string {
    const key = JSON.stringify([type, ...settings]);
    // A tag that only sends an event leaves the id to the tag that loads the library.
    const loaded = settings.size === 0 ? [...this.known.values()].find((each) => each.type === type) : undefined;
    const known = loaded ?? this.known.get(key) ?? this.create(key, type, settings);
    if (!known.tags.includes(tag)) known.tags.push(tag);
    return known.name;
  }

  /** Tags that leave open what they wait for are taken to wait for what the others do. */
  noteOpen(notes: Notes): void {
    for (const { tags } of this.known.values()) {
      const consent = findConsent(tags.map((tag) => tag.consent)) ?? [];
      const types = consent.map((type) => `"${type}"`).join(', ');
      for (const { entity, consent: own } of types === '' ? [] : tags) {
        if (own.status !== 'NOT_SET') continue;
        notes.add(`The tag "${entity.name}" leaves consent open; in the plan it waits for ${types}.`, own.path);
      }
    }
  }

  /** Every tag that sends to one of them. */
  listTags(): TagView[] {
    return [...new Set([...this.known.values()].flatMap(({ tags }) => tags))];
  }

  list(): DestinationDraft[] {
    return [...this.known.values()].map(({ name, type, settings, tags }) => {
      const consent = findConsent(tags.map((tag) => tag.consent));
      return { name, type, settings, ...(consent && { consent }) };
    });
  }

  private create(key: string, type: DestinationType, settings: ReadonlyMap<string, string>): Known {
    const base = NAMES.get(type) ?? type;
    const taken = new Set([...this.known.values()].map(({ name }) => name));
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
    const known = { name, type, settings, tags: [] };
    this.known.set(key, known);
    return known;
  }
}

/** What all wait for that say anything; absent when none does. */
function findConsent(views: readonly ConsentView[]): string[] | undefined {
  const said = views.filter(({ status }) => status !== 'NOT_SET');
  const [first, ...others] = said;
  return first?.types.filter((type) => others.every(({ types }) => types.includes(type)));
}
