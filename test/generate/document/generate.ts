import type { TargetInputs } from '../../../src/generate/target.js';
import { document } from '../../../src/generate/targets/document/index.js';
import type { DocumentOptions } from '../../../src/generate/targets/document/options.js';
import { readExample } from '../../../src/plan/read-example.js';

interface Wanted {
  readonly out?: string;
  readonly options?: DocumentOptions;
  readonly inputs?: TargetInputs;
}

/** What the target makes of a plan, as path → text. */
export async function generate(
  yaml: string,
  { out = 'docs/plan.html', options = {}, inputs = {} }: Wanted = {},
): Promise<ReadonlyMap<string, string>> {
  const { plan } = readExample(yaml);
  const files = await document.generate({ plan, options, out, inputs });
  return new Map(files.map(({ path, content }) => [path, content]));
}

export async function generateHtml(
  yaml: string,
  options: DocumentOptions = {},
  inputs: TargetInputs = {},
): Promise<string> {
  return (await generate(yaml, { options, inputs })).get('measurement-plan.html') as string;
}

export async function generateMarkdown(
  yaml: string,
  options: DocumentOptions = {},
  inputs: TargetInputs = {},
): Promise<string> {
  return (await generate(yaml, { out: 'docs/plan.md', options, inputs })).get('measurement-plan.md') as string;
}

/** What changed since the version before: every kind that the page names, and others. */
export const EARLIER: TargetInputs = {
  since: {
    version: '1.1.0',
    changes: [
      {
        kind: 'event-removed',
        subject: 'menu_opened',
        impact: 'breaking',
        message: 'Event "menu_opened" was removed.',
      },
      { kind: 'goal-removed', subject: 'goals.demo', impact: 'breaking', message: 'Goal "demo" was removed.' },
      {
        kind: 'event-renamed',
        subject: 'list_opened',
        impact: 'risky',
        message: 'Event "lists_seen" is now "list_opened".',
      },
      {
        kind: 'event-added',
        subject: 'sample_ordered',
        impact: 'compatible',
        message: 'Event "sample_ordered" was added.',
      },
      {
        kind: 'event-deprecated',
        subject: 'old_list_opened',
        impact: 'compatible',
        message: 'Event "old_list_opened" is deprecated.',
      },
      {
        kind: 'event-retired',
        subject: 'ancient_clicked',
        impact: 'compatible',
        message: 'Event "ancient_clicked" was retired.',
      },
      {
        kind: 'event-status-advanced',
        subject: 'price_viewed',
        impact: 'compatible',
        message: 'Event "price_viewed" went from "shadow" to "pilot".',
      },
    ],
  },
};

/** Changes whose words try what the plan's words try. */
export const HOSTILE_EARLIER: TargetInputs = {
  since: {
    version: '<script>alert("version")</script> | 1',
    changes: [
      {
        kind: 'event-added',
        subject: '"><svg onload=alert(1)>|`',
        impact: 'risky',
        message: 'Event "<script>alert(\'message\')</script> | a\n\n# b" [x](javascript:alert(1)) was added.',
      },
      { kind: 'toString', subject: '__proto__', impact: 'breaking', message: '__proto__ \u202e changed.' },
    ],
  },
};

const QUESTIONS = [
  'Do visitors who compare plans start a checkout within a week?',
  'Which articles are put in the cart and not bought, and what does the cart page say about them?',
  'Do we win orders that come back?',
  'Do subscribers from the home page open an account within a month more often than other new visitors?',
];

/** A plan of so many events as a team would write it: goals, owners, consent, questions of 30 to 100 characters. */
export function writePlan(events: number, question?: string, parts = 3): string {
  const stages = ['awareness', 'consideration', 'decision', 'retention'];
  const owners = ['growth', 'checkout', 'business'];
  const written = Array.from({ length: events }, (_, index) => {
    const asked = question ?? (QUESTIONS[index % QUESTIONS.length] as string);
    return `
  product_part_${index}_viewed:
    description: Part ${index} of the product page came into view.
    question: ${JSON.stringify(asked)}
    tier: ${index % 10 === 9 ? 'macro' : ['low', 'medium', 'high'][index % 3]}
    stage: ${stages[Math.floor((index * stages.length) / events)]}
    owner: ${owners[index % owners.length]}
    goal: ${['purchase', 'quote', 'account'][index % 3]}
    source: ${['browser', 'browser', 'server', 'email'][index % 4]}
    touchpoint: Page ${index % 7}
    destinations: { ga4: true, warehouse: true${index % 5 === 0 ? ', ads: true' : ''} }
    measure: { metric: part_${index}_rate, outcome: Visitors find part ${index}, target: 4%..6%, baseline: { rate: 3%..5%, volume: 100..140/day, as_of: 2026-10-01 }, lift: ${(index % 9) + 4}%, effort: ${['low', 'medium', 'high'][index % 3]} }
    ${index % 8 === 3 ? 'sampling: 25%' : ''}
    status: ${['live', 'live', 'live', 'shadow', 'proposed'][index % 5]}`;
  });
  const more = Array.from({ length: parts - 3 }, (_, index) => index);
  return `
name: Generated Store
version: 2.0.0
released: 2026-10-01
owner: growth
currency: EUR
owners:
  growth: { name: Growth analytics, contact: growth@store.example }
  checkout: { name: Checkout team, contact: "#team-checkout" }
  business: { name: Business sales, contact: business@store.example }
goals:
  purchase: { event: product_part_0_viewed, value: 62, target: 2.2%..3%, window: 30d, guardrails: [product_part_1_viewed] }
  quote: { event: product_part_1_viewed, value: 310, target: 0.4%..0.8%, window: 60d }
  account: { event: product_part_2_viewed, value: 18, target: 4%..6%, window: 30d }
${more.map((index) => `  goal_${index}: { value: 10, target: 1%..2%, window: 30d }\n`).join('')}destinations:
  ga4: { type: ga4, consent: [analytics_storage] }
  ads: { type: google_ads, consent: [ad_storage, ad_user_data, ad_personalization] }
  warehouse: { type: bigquery, consent: [] }
${more.map((index) => `  destination_${index}: { type: custom, consent: [analytics_storage] }\n`).join('')}events:${written.join('')}
`;
}
