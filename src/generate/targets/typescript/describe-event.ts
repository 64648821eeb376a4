import type { Plan, PlanEvent, Trigger } from '../../../plan/model.js';
import { codeSpan, type DocTag, oneLine } from '../../print/typescript/comments.js';
import { sentence } from './describe-property.js';

/** Event → the function that stands for it. */
export type Functions = ReadonlyMap<string, string>;

/** What the documentation comment of an event's function says, tags last. */
export function describeEvent(plan: Plan, event: PlanEvent, functions: Functions): (string | DocTag)[] {
  const description = event.description?.trim() ?? '';
  const facts = listFacts(plan, event).map((text) => `- ${text}`);
  const since: DocTag[] = event.since === undefined ? [] : [{ tag: 'since', parts: [event.since] }];
  const tags = [...since, ...describeDeprecation(event, functions)];
  return joinBlocks([description === '' ? [] : [sentence(description)], facts, tags]);
}

/** The `@deprecated` tag; none for an event that is not deprecated. */
export function describeDeprecation(event: PlanEvent, functions: Functions): DocTag[] {
  if (event.status !== 'deprecated') return [];
  const { since, use, reason } = event.deprecated ?? {};
  const instead = use === undefined ? undefined : functions.get(use);
  const replacement = instead === undefined ? codeSpan(use ?? '') : { link: instead };
  const parts = [
    ...(since === undefined ? [] : [`Since ${since}.`]),
    ...(use === undefined ? [] : ['Use', replacement, 'instead.']),
    ...(reason === undefined ? [] : [sentence(reason)]),
  ];
  return [{ tag: 'deprecated', parts }];
}

function listFacts(plan: Plan, event: PlanEvent): string[] {
  const { question, owner, touchpoint, status, trigger } = event;
  const facts: string[] = [];
  if (question !== undefined) facts.push(fact('Question', question));
  const place = listPlace(event);
  if (place.length > 0) facts.push(place.join(' '));
  if (owner !== undefined) facts.push(fact('Owner', nameOwner(plan, owner)));
  if (touchpoint !== undefined) facts.push(fact('Touchpoint', touchpoint));
  if (status === 'shadow') facts.push(SHADOW);
  if (status === 'pilot') facts.push(`Status: pilot${describeShare(event)}.`);
  if (trigger !== undefined) facts.push(describeTrigger(trigger));
  return facts;
}

const SHADOW = 'Status: shadow. It goes to `window.shadowLayer`, and to destinations that take shadow events.';

function listPlace({ tier, stage, goal }: PlanEvent): string[] {
  const place: string[] = [];
  if (tier !== undefined) place.push(fact('Tier', tier));
  if (stage !== undefined) place.push(fact('Stage', stage));
  if (goal !== undefined) place.push(fact('Goal', goal));
  return place;
}

function fact(label: string, text: string): string {
  return sentence(`${label}: ${oneLine(text)}`);
}

function nameOwner(plan: Plan, owner: string): string {
  const { title, contact } = plan.owners.get(owner) ?? {};
  return contact === undefined ? (title ?? owner) : `${title ?? owner} (${contact})`;
}

function describeShare({ rollout }: PlanEvent): string {
  if (!rollout) return '. Every call is sent';
  const by = rollout.by === undefined ? '' : ` by ${codeSpan(rollout.by)}`;
  return `, sent for ${rollout.share}%${by}`;
}

// The function is there all the same: other transports have no triggers, and a container may not be in use.
function describeTrigger(trigger: Trigger): string {
  if (trigger.kind === 'event')
    return `Trigger: ${codeSpan(trigger.event)} in the data layer. Call this only where nothing pushes it.`;
  return `Trigger: ${trigger.kind}. A tag manager notices it by itself; call this only where none does.`;
}

function joinBlocks(blocks: readonly (readonly (string | DocTag)[])[]): (string | DocTag)[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
