import type { Ga4Event } from '../../gtm/understand/ga4.js';
import type { DeliveryDraft } from './drafts.js';
import { addDelivery, type FoundEvent } from './events.js';
import type { Import } from './import-container.js';
import { mapParameters, type Parameter } from './map-parameters.js';
import { listOccurrences } from './occurrences.js';
import { streamSettings } from './streams.js';
import { readUserData } from './user-data.js';

/** The events that tags send to GA4. */
export function importGa4(work: Import): void {
  const understood = new Set(work.live.events.map(({ view }) => view));
  // Groups come after what they are made of.
  const occurrences = work.live.events.flatMap((event) => listOccurrences(event.view, event.whens, event));
  const inOrder = [
    ...occurrences.filter(({ when }) => !when?.members),
    ...occurrences.filter(({ when }) => when?.members),
  ];
  for (const occurrence of inOrder) {
    const event = occurrence.event as Ga4Event;
    importEvent(work, event, work.events.find(occurrence, event.name));
  }
  for (const view of work.live.views) {
    if (view.entity.type !== 'gaawe' || understood.has(view)) continue;
    work.notes.addTag(view, 'the names of its events are known only in the browser');
  }
}

function importEvent(work: Import, event: Ga4Event, { draft, trigger }: FoundEvent): void {
  const { view, stream, name } = event;
  const destination = work.destinations.add('ga4', streamSettings(stream, work.notes), view);
  if (draft.deliveries.some((other) => other.destination === destination)) {
    return work.notes.addTag(view, `"${name}" is sent a second time`);
  }
  const delivery = {
    destination,
    as: name,
    settings: new Map(),
    consent: view.consent.types,
    ...readParameters(work, event, trigger.kind, draft.problems),
  };
  addDelivery(draft, delivery);
  noteProblems(work, view.entity.name, draft.problems, trigger.problem, event);
}

function noteProblems(
  work: Import,
  tag: string,
  problems: string[],
  problem: string | undefined,
  event: Ga4Event,
): void {
  if (problem !== undefined) work.notes.add(`"${event.name}" of the tag "${tag}" ${problem}.`, event.namePath);
  if (event.view.blocking.length === 0) return;
  const except = event.view.blocking.map(({ when }) => when.shown).join(', or ');
  problems.push(`does not happen on ${except}, which a plan cannot say`);
  work.notes.add(
    `"${event.name}" of the tag "${tag}" does not happen on ${except}, which a plan cannot say.`,
    event.namePath,
  );
}

/** GA4's parameters as the plan's; what describes the user has names of its own kind. */
function readParameters(
  work: Import,
  event: Ga4Event,
  kind: string | undefined,
  problems: string[],
): Pick<DeliveryDraft, 'params' | 'set' | 'optional'> {
  const users = [...event.userProperties].map(([name, sent]): Parameter => [`user_properties.${name}`, sent]);
  const all = [...event.parameters, ...users, ...readUserData(work, event.view)];
  const { params, set } = mapParameters(work, all, kind, problems);
  // A tag for several events has the parameters of all.
  const isOptional = (name: string) => event.isShared || event.parameters.get(name)?.isShared === true;
  const optional = new Set([...params].filter(([, theirs]) => isOptional(theirs)).map(([ours]) => ours));
  if (event.ecommerce) params.set(work.values.add('ecommerce', 'ecommerce'), 'ecommerce');
  return { params, set, optional };
}
