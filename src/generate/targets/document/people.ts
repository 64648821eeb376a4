import type { Plan } from '../../../plan/model.js';
import { findLink } from '../../print/html.js';
import type { PersonView } from './view.js';
import type { Writer } from './writer.js';

/** What an owner is called: the title that the plan gives, else the name. */
export function titleOwner(name: string, plan: Plan, writer: Writer): string {
  const title = plan.owners.get(name)?.title;
  return title === undefined ? writer.word(name) : writer.text(title);
}

/** Everyone who owns something, declared owners first, with the number of their events. */
export function viewPeople(plan: Plan, writer: Writer): PersonView[] {
  const owned = countOwned(plan);
  const others = [...owned.keys()].filter((name) => !plan.owners.has(name));
  return [...plan.owners.keys(), ...others].map((name) => viewPerson(name, owned.get(name) ?? 0, plan, writer));
}

export function viewPerson(name: string, owned: number, plan: Plan, writer: Writer): PersonView {
  const contact = plan.owners.get(name)?.contact;
  const href = contact === undefined ? undefined : findLink(contact);
  const text = contact === undefined ? writer.messages.noContact : writer.text(contact);
  return {
    name: titleOwner(name, plan, writer),
    links: href === undefined ? [] : [{ href, text }],
    plain: href === undefined ? [text] : [],
    owned: writer.messages.events(owned),
  };
}

function countOwned(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { owner, status } of plan.events.values()) {
    if (owner !== undefined && status !== 'retired') counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
