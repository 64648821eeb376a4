import { describe, expect, it } from 'vitest';
import { readExample } from '../../../../src/plan/read-example.js';
import { checkFindings, generateModule } from '../toolchain.js';
import { callAll, generateFor, listExpected } from './support/plan.js';
import { checkApp, runInNode } from './support/run-app.js';

/** Runs the calls before and after a function is handed over, and gives the arguments that it got. */
async function record(tracking: string, use: string, parameters: string): Promise<unknown[]> {
  const app = {
    'tracking.ts': tracking,
    'app.ts': `import { orderPaid, pageLeft, pricingViewed, ${use} } from './tracking.js';

const calls: unknown[] = [];
${callAll()}
${use}((${parameters}) => { calls.push(rest); });
${callAll()}
console.log(JSON.stringify(calls));
`,
  };
  expect(await checkApp(app)).toEqual([]);
  return JSON.parse(await runInNode(app));
}

describe('the transport custom', () => {
  it('gives each event to the function of the app, also those from before, with the name of the destination', async () => {
    const calls = await record(
      generateFor({ sdk: 'custom', type: 'crm' }, 'browser'),
      'useCustom',
      '...rest: unknown[]',
    );
    const once = listExpected().map(({ name, properties }) => [name, properties, 'theirs']);
    expect(calls).toEqual([...once, ...once]);
  });
});

describe('the transport meta', () => {
  const plan = (settings: string) =>
    readExample(`destinations: { pixel: { type: meta, consent: []${settings} } }
events:
  order_paid:
    properties: { value: { type: number, required: true } }
    destinations: { pixel: { as: Purchase } }
  plan_compared:
    destinations: { pixel: true }
`).plan;

  it('sends to one pixel what Meta knows as it is, and the rest as custom events', async () => {
    const app = {
      'tracking.ts': generateModule(plan(', pixel_id: "123"'), { sdk: ['meta'] }),
      // The queue of Meta's base code: calls wait in it as `arguments` until the library is there.
      'app.ts': `import { orderPaid, planCompared, useMeta } from './tracking.js';

const queue: unknown[][] = [];
function fbq() { queue.push(Array.from(arguments)); }
orderPaid({ value: 62.5 });
useMeta(fbq);
planCompared();
console.log(JSON.stringify(queue));
`,
    };
    expect(await checkApp(app)).toEqual([]);
    expect(JSON.parse(await runInNode(app))).toEqual([
      ['trackSingle', '123', 'Purchase', { value: 62.5 }],
      ['trackSingleCustom', '123', 'plan_compared'],
    ]);
  });

  it('needs the id of the pixel', () => {
    expect(checkFindings(plan(''), { sdk: ['meta'] }).map(({ message }) => message)).toEqual([
      'The pixel cannot reach destination "pixel": it has no "pixel_id".',
    ]);
  });
});

describe('the transport snowplow', () => {
  it('needs a vendor, and names that Iglu takes', () => {
    const find = (text: string) => {
      const { plan } = readExample(text);
      return checkFindings(plan, { sdk: ['snowplow'] }).map(({ message, help }) => `${message} ${help}`);
    };
    expect(find('events: { order_paid: {} }\n')).toEqual([
      'Snowplow has no destination, which says whose the schemas are. Add a destination of type "snowplow" with a "vendor", such as "com.acme".',
    ]);
    expect(
      find(`destinations: { pipe: { type: snowplow, consent: [], default: true } }
events: { Order Paid: {} }
`),
    ).toEqual([
      'Snowplow cannot reach destination "pipe": it has no "vendor". Write whose the schemas are, such as "com.acme".',
      '"Order Paid" cannot be the name of a schema: Iglu takes letters, digits, "_" and "-". Give the event another name there with "as".',
    ]);
  });
});
