import { readMark } from '../../gtm/mark.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { YamlEntry } from '../../source/print-yaml.js';
import type { DeliveryDraft, EventDraft } from './drafts.js';
import { entry } from './entries.js';
import { keyOf, type Occurrence } from './occurrences.js';
import { type ImportedTrigger, importTrigger } from './triggers.js';

/** An event of the plan to be, with what it was found by. */
export interface FoundEvent {
  readonly draft: EventDraft;
  readonly trigger: ImportedTrigger;
  readonly occurrence: Occurrence;
}

/** Collects the events of a plan; two tags on one trigger are one event that goes to two places. */
export class Events {
  private readonly byKey = new Map<string, FoundEvent>();
  private readonly names = new Set<string>();

  /** The event that an occurrence belongs to; `name` is what it is called, where that is free. */
  find(occurrence: Occurrence, name: string): FoundEvent {
    const key = keyOf(occurrence);
    const known = this.byKey.get(key);
    if (known) return known;
    const trigger = this.importTrigger(occurrence);
    const found = { trigger, occurrence, draft: this.create(occurrence, trigger, name) };
    this.byKey.set(key, found);
    return found;
  }

  /** An event that happens just then and is not yet sent to the destination. */
  findFree({ when, once, view }: Occurrence, destination: string): FoundEvent | undefined {
    return [...this.byKey.values()].find(({ draft, occurrence }) => {
      const isSame = when !== undefined && draft.when === when.canon && occurrence.once === once;
      const isFree = draft.deliveries.every((delivery) => delivery.destination !== destination);
      return isSame && isFree && draft.isPaused === (view.entity.paused === true);
    });
  }

  /** Something that happens just then goes to the destination already. */
  isSent({ when }: Occurrence, destination: string): boolean {
    return this.list().some((draft) => {
      return draft.when === when?.canon && draft.deliveries.some((delivery) => delivery.destination === destination);
    });
  }

  list(): EventDraft[] {
    return [...this.byKey.values()].map(({ draft }) => draft);
  }

  private importTrigger({ when, once }: Occurrence): ImportedTrigger {
    if (!when) return { fields: [], problem: 'has no trigger' };
    return when.members ? this.importGroup(when.members, once) : importTrigger(when, once);
  }

  /** After events that the plan has. */
  private importGroup(
    members: NonNullable<NonNullable<Occurrence['when']>['members']>,
    once: boolean,
  ): ImportedTrigger {
    const names = members.map(({ canon }) => this.list().find(({ when }) => when === canon)?.name);
    const known = names.filter((name) => name !== undefined);
    if (known.length < names.length) return { fields: [], problem: 'happens after triggers that are no events' };
    return { kind: 'after', fields: [entry('after', known), ...(once ? [entry('once', 'page')] : [])] };
  }

  private create({ view, when }: Occurrence, trigger: ImportedTrigger, wanted: string): EventDraft {
    const { pushed } = trigger;
    const isTaken = this.names.has(wanted);
    const name = isTaken && pushed !== undefined && !this.names.has(pushed) ? pushed : this.makeFree(wanted);
    this.names.add(name);
    const isPlain = pushed === name;
    const description = this.findDescription(view);
    return {
      name,
      ...(description !== undefined && { description }),
      ...(!isPlain && trigger.fields.length > 0 && { trigger: trigger.fields as YamlEntry[] }),
      isPaused: view.entity.paused === true,
      properties: new Map(),
      deliveries: [],
      problems: trigger.problem === undefined ? [] : [trigger.problem],
      when: when?.canon ?? `nothing ${view.entity.tagId}`,
    };
  }

  /** What a tag's notes say; of several events of one tag, for the first. */
  private findDescription({ entity }: TagView): string | undefined {
    const description = readNotes(entity.notes);
    const isTaken = this.list().some((event) => event.description === description);
    return description === '' || isTaken ? undefined : description;
  }

  private makeFree(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.names.has(name); number++) name = `${wanted}_${number}`;
    return name;
  }
}

// Of notes that were generated, the first line is the description of the plan, and the others are its other fields.
function readNotes(notes = ''): string {
  const marked = readMark(notes);
  if (!marked) return notes.replace(/\s+/g, ' ').trim();
  const [line = ''] = marked.above.split('\n');
  return `${line} ${marked.below}`.replace(/\s+/g, ' ').trim();
}

export function addDelivery(draft: EventDraft, delivery: DeliveryDraft): void {
  draft.deliveries.push(delivery);
  for (const property of delivery.params.keys()) {
    const isNew = !draft.properties.has(property);
    if (isNew) draft.properties.set(property, delivery.optional.has(property) ? 'optional' : 'required');
  }
}
