import type { Destination, Plan, PlanEvent } from '../../../plan/model.js';
import type { FactView, NoteView } from './view.js';
import { describePercentage, describeRollout } from './wording.js';
import { listCodes, listText, type Writer } from './writer.js';

/** What a reader of the figures must know: what is counted in part, what waits for consent, what is gone. */
export function viewNotes(plan: Plan, writer: Writer): NoteView[] {
  const { partial, consent, retired } = writer.messages;
  const notes: NoteView[] = [
    { className: 'note', ...partial, facts: viewPartial(plan, writer) },
    { className: 'note', title: consent.title, lead: consent.lead, facts: viewConsent(plan, writer) },
    { className: 'note', ...retired, facts: viewRetired(plan, writer) },
  ];
  return notes.filter(({ facts }) => facts.length > 0);
}

// One line for each way of counting in part, so that fifty events at the same rate are one line.
function viewPartial(plan: Plan, writer: Writer): FactView[] {
  const shares = new Map<string, string[]>();
  for (const event of plan.events.values()) {
    for (const share of event.status === 'retired' ? [] : describeShares(event, writer)) {
      shares.set(share, [...(shares.get(share) ?? []), event.name]);
    }
  }
  return [...shares].map(([label, names]) => ({ label, values: listCodes(names, writer) }));
}

function describeShares({ rollout, sampling }: PlanEvent, writer: Writer): string[] {
  return [
    ...(rollout ? [describeRollout(rollout, writer)] : []),
    ...(sampling === undefined ? [] : [writer.messages.sampling(describePercentage(sampling, writer.messages))]),
  ];
}

function viewConsent(plan: Plan, writer: Writer): FactView[] {
  const destinations = [...plan.destinations.values()].map((destination) => ({
    label: writer.code(destination.name),
    values: listConsent(destination, writer),
  }));
  const also = new Map<string, string[]>();
  for (const { name, consent, status } of plan.events.values()) {
    for (const type of status === 'retired' ? [] : consent) also.set(type, [...(also.get(type) ?? []), name]);
  }
  return [...destinations, ...[...also].map(([type, names]) => viewOwnConsent(type, names, writer))];
}

function listConsent({ consent }: Destination, writer: Writer): FactView['values'] {
  if (consent === undefined) return listText(writer.messages.consent.unsaid);
  return consent.length === 0 ? listText(writer.messages.consent.none) : listCodes(consent, writer);
}

function viewOwnConsent(type: string, names: readonly string[], writer: Writer): FactView {
  return { label: writer.messages.consent.also(writer.code(type)), values: listCodes(names, writer) };
}

function viewRetired(plan: Plan, writer: Writer): FactView[] {
  const names = [...plan.events.values()].filter(({ status }) => status === 'retired').map(({ name }) => name);
  return names.length === 0 ? [] : [{ label: writer.messages.events(names.length), values: listCodes(names, writer) }];
}
