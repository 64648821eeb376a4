import { matchPattern } from '../../plan/match-pattern.js';
import type { Plan } from '../../plan/model.js';
import { findUnknown, listEventUses, listMentions, type Mention } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const eventKnown = defineRule({
  id: 'event-known',
  summary: 'Events that goals, funnels, audiences, experiments, triggers, groups and deprecations name exist.',
  rationale:
    'A funnel with a step that no event sends stays empty, and a goal whose event is gone never converts. Nothing else says so: the figures are just zero.',
  category: 'governance',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `events:
  cart_viewed: {}
  checkout_started: {}
funnels:
  checkout: { steps: [cart_viewed, checkout_started] }
`,
      },
      {
        plan: `events:
  cart_viewed: {}
groups:
  basket: { apply: { events: "cart_*" }, properties: {} }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  cart_viewed: {}
funnels:
  checkout: { steps: [cart_viewed, { event: checkout_started, optional: true }] }
audiences:
  lookers: { did: cart_veiwed }
`,
        findings: [
          '4:45 Funnel "checkout" names an event "checkout_started" that the plan does not have.',
          '6:19 Audience "lookers" names an event "cart_veiwed" that the plan does not have.',
        ],
      },
      {
        plan: `events:
  cart_viewed: {}
groups:
  basket: { apply: { events: "checkout_*" }, properties: {} }
`,
        findings: ['4:30 Group "basket" names "checkout_*", which matches no event.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const groups = listGroupMentions(plan);
    const patterns = groups.filter(isPattern);
    const mentions = [...listEventUses(plan), ...listReplacements(plan), ...groups.filter((one) => !isPattern(one))];
    const help = (name: string) => `Add the event "${name}", or name another.`;
    yield* findUnknown(mentions, { what: 'an event', names: plan.events, help });
    for (const { name, location, by } of patterns) {
      if (matchesAny(name, plan)) continue;
      const message = `${by} names "${name}", which matches no event.`;
      yield { message, help: 'Correct the pattern, or remove it.', location };
    }
  },
});

function listReplacements(plan: Plan): Mention[] {
  const deprecated = [...plan.events.values()].filter((event) => event.deprecated?.use !== undefined);
  return deprecated.flatMap((event) => listMentions(`Deprecated event "${event.name}"`, event, ['deprecated', 'use']));
}

function listGroupMentions(plan: Plan): Mention[] {
  return [...plan.groups.values()].flatMap((group) =>
    [['apply', 'events'], ['except']].flatMap((path) => listMentions(`Group "${group.name}"`, group, path)),
  );
}

function matchesAny(pattern: string, plan: Plan): boolean {
  for (const name of plan.events.keys()) if (matchPattern(pattern, name)) return true;
  return false;
}

function isPattern({ name }: Mention): boolean {
  return name.includes('*');
}
