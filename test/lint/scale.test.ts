import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.js';
import { RULES } from '../../src/lint/rules/index.js';
import { readExample } from '../../src/plan/read-example.js';

const everyRule = `lint: { rules: { ${RULES.map(({ id }) => `${id}: warn`).join(', ')} } }\n`;

const head = `${everyRule}owners: { growth: {} }
conventions: { events: { format: "{object}_{action}", vocabulary: { action: [viewed, added] } }, properties: { case: snake } }
goals: { purchase: { event: order_paid } }
properties: { session_id: { type: string } }
groups: { base: { apply: all, properties: { session_id: required } } }
destinations: { ga4: { type: ga4, consent: [], default: true, params: { session_id: app_session_id } } }
events:
  order_paid: { tier: macro, owner: growth }
`;

/** Plans in which everything is right, in which everything is wrong, and in which everything is allowed. */
const kinds = {
  right: (index: number) =>
    `  page${index}_viewed: { owner: growth, stage: decision, goal: purchase, question: Why is number ${index} seen?, properties: { own_${index}: { type: string } } }\n`,
  wrong: (index: number) =>
    `  Page ${index} bought: { owner: nobody${index}, stage: nowhere${index}, goal: nothing${index}, consent: [unknown${index}], properties: { Own-${index}: {} }, deprecated: { use: gone${index} }, status: deprecated }\n`,
  allowed: (index: number) =>
    `  page${index}_viewed: { allow: [{ rule: event-owner, reason: It is everywhere }, { rule: event-goal, reason: Old }] }\n`,
};

describe('lint of a large plan', () => {
  // What looks at every pair of events needs minutes for these; the limit is far from both.
  it.each(Object.entries(kinds))(
    'takes time that grows with its events, not with their square: all %s',
    { timeout: 40_000 },
    (_, print) => {
      const { plan } = readExample(head + Array.from({ length: 20_000 }, (_, index) => print(index)).join(''));
      expect(lint(plan).length).toBeGreaterThan(0);
    },
  );

  it('suggests names for the first unknown ones only, and reports them all', () => {
    const events = Array.from({ length: 1_999 }, (_, index) => `  page${index}_viewed: {}\n`).join('');
    const unknown = Array.from({ length: 40 }, (_, index) => `page${index}_veiwed`);
    const { plan } = readExample(`${head}${events}audiences: { lookers: { did: [${unknown.join(', ')}] } }\n`);
    const found = lint(plan).filter(({ code }) => code === 'event-known');
    expect(found.map(({ help }) => help)).toEqual(
      unknown.map((name, index) =>
        index < 15 ? `Write "page${index}_viewed".` : `Add the event "${name}", or name another.`,
      ),
    );
  });
});
