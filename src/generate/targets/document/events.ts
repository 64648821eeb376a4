import type { Plan, PlanEvent } from '../../../plan/model.js';
import { viewCustom } from './custom.js';
import { titleOwner } from './people.js';
import { viewTier } from './tiers.js';
import type { EventView, FactView, TermView } from './view.js';
import { describePercentage } from './wording.js';
import { listCodes, listText, viewCode, viewTerm, type Writer } from './writer.js';

/** One row: what it is called, how strong a sign it is, what it is for, who answers for it, how far it is. */
export function viewEvent(event: PlanEvent, plan: Plan, writer: Writer, number: number): EventView {
  const { question, description, status } = event;
  return {
    className: `event is-${status}`,
    number,
    id: `event-${number}`,
    name: viewCode(event.name, writer),
    tier: viewTier(event.tier, plan, writer),
    question: viewQuestion(event, writer),
    about: question !== undefined && description !== undefined ? [writer.text(description)] : [],
    owner: viewOwner(event, plan, writer),
    status: viewTerm(writer.messages.statuses[status].word, `status status-${status}`),
    marks: viewMarks(event, writer),
    facts: viewDeprecation(event, writer),
    custom: viewCustom(event.custom, writer),
  };
}

function viewQuestion({ question, description = '' }: PlanEvent, writer: Writer): TermView {
  if (question !== undefined) return viewTerm(writer.text(question), 'question');
  return viewTerm(writer.text(description), 'description');
}

function viewOwner({ owner }: PlanEvent, plan: Plan, writer: Writer): TermView {
  if (owner === undefined) return viewTerm(writer.messages.nobody, 'missing');
  return viewTerm(titleOwner(owner, plan, writer), 'known');
}

function viewMarks({ kind, deprecated, rollout, sampling }: PlanEvent, writer: Writer): TermView[] {
  const { messages } = writer;
  const texts = [
    ...(kind === 'guardrail' ? [messages.guardrail.word] : []),
    ...(deprecated?.since === undefined ? [] : [messages.since(writer.text(deprecated.since))]),
    ...(rollout ? [describePercentage(rollout.share, messages)] : []),
    ...(sampling === undefined ? [] : [messages.sampling(describePercentage(sampling, messages))]),
  ];
  return texts.map((text) => viewTerm(text, 'mark'));
}

function viewDeprecation({ deprecated }: PlanEvent, writer: Writer): FactView[] {
  const { use, reason } = deprecated ?? {};
  const { labels } = writer.messages;
  return [
    ...(use === undefined ? [] : [{ label: labels.use, values: listCodes([use], writer) }]),
    ...(reason === undefined ? [] : [{ label: labels.reason, values: listText(writer.text(reason)) }]),
  ];
}
