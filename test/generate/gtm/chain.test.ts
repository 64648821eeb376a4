import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan, PlanEvent, PropertyDefinition } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';
import { launchBrowser } from '../../support/browser.js';
import { bundle, generateModule } from '../typescript/toolchain.js';
import { ADS_OPTIONS, ADS_SAMPLE } from './ads-sample.js';
import type { Json } from './container-check/problems.js';
import { expectHits, findSent } from './expected-hits.js';
import { generateContainer, type Options } from './generate-container.js';
import { readShippedPlans } from './plans.js';
import { isOfEvent, sortHits, withoutTag } from './play.js';
import { openPage } from './simulator/page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

type Message = Record<string, unknown>;
type Functions = Readonly<Record<string, string>>;

const APP = 'import { track } from "./tracking.js"; Object.assign(window, { track });';

/** The messages that the generated code pushes in a real browser, for each call in turn. */
async function pushInBrowser(plan: Plan, calls: readonly (readonly [string, Message])[]): Promise<Message[][]> {
  const tab = await browser.newPage();
  await tab.setContent(`<script type="module">${await bundle(APP, generateModule(plan))}</script>`);
  const pushes: Message[][] = [];
  for (const [name, values] of calls) pushes.push(await callInTab(tab, name, values));
  return pushes;
}

async function callInTab(tab: Tab, name: string, values: Message): Promise<Message[]> {
  return tab.evaluate(
    ([name, values]) => {
      const scope = globalThis as unknown as { track: (name: string, values: object) => void; dataLayer?: Message[] };
      const before = scope.dataLayer?.length ?? 0;
      scope.track(name as string, values as Message);
      return (scope.dataLayer ?? []).slice(before);
    },
    [name, values] as const,
  );
}

/** A value as the plan describes it, another one each time. */
function makeValue({ examples, types, ...rest }: PropertyDefinition, seed: number): unknown {
  if (rest.const !== undefined) return rest.const;
  if (rest.enum) return rest.enum[seed % rest.enum.length];
  if (examples.length > 0) return toPlain(examples[0]);
  if (types.includes('number') || types.includes('integer')) return seed + 1;
  if (types.includes('boolean')) return seed % 2 === 0;
  if (types.includes('array')) return [{ item_id: `item ${seed}` }];
  return types.includes('object') ? { value: seed } : `text ${seed}`;
}

function toPlain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [key, toPlain(each)])) : value;
}

function makeCall(event: PlanEvent, seed: number, all: boolean): [string, Message] {
  const properties = [...event.properties.values()].filter(
    ({ required, when }) => all || (required && when === undefined),
  );
  return [
    event.name,
    Object.fromEntries(properties.map(({ name, definition }) => [name, makeValue(definition, seed)])),
  ];
}

/** What leaves the page of a raw value that the code hashes is in the push. */
function findArrived(event: PlanEvent, values: Message, push: Message): Message {
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
    if (event.properties.get(name)?.definition.hash?.by !== 'code') return [name, value];
    expect(push[name], name).toMatch(/^[0-9a-f]{64}$/);
    return [name, push[name]];
  });
  return Object.fromEntries(entries);
}

async function runChain(plan: Plan, options: Options, functions: Functions = {}): Promise<number> {
  const events = findSent(plan, functions).filter(({ trigger }) => !trigger);
  const calls = [true, false].flatMap((all) => events.map((event, seed) => makeCall(event, seed, all)));
  const pushes = await pushInBrowser(plan, calls);
  const page = openPage(await generateContainer(plan, options), { functions: Object.values(functions) });
  for (const [index, [name, values]] of calls.entries()) {
    const event = plan.events.get(name) as PlanEvent;
    const before = page.hits.length;
    for (const message of pushes[index] ?? []) page.push(message);
    const arrived = findArrived(event, values, Object.assign({}, ...(pushes[index] ?? [])));
    const hits = page.hits.slice(before).filter(isOfEvent).map(withoutTag);
    expect(sortHits(hits), `${name}, call ${index}`).toEqual(sortHits(expectHits(plan, event, arrived, functions)));
  }
  return calls.length;
}

describe.each(['per_event', 'combined'])('With tags: %s, generated code in a browser and the container', (tags) => {
  test.each(readShippedPlans())('send what plans/%s maps, and nothing of earlier events', async (_, plan) => {
    const count = findSent(plan).filter(({ trigger }) => !trigger).length;
    expect(await runChain(plan, { tags })).toBe(2 * count);
  });

  test('send what a plan for every destination maps', async () => {
    const { consent: _, variables: __, ...options } = ADS_OPTIONS;
    const pushed = ADS_SAMPLE.replaceAll(/^ {4}trigger: .*\n/gm, '').replace(
      '{ as: "lead \'</script>\' {{Page URL}} \\\\ \u{1F600}" , ',
      '{ ',
    );
    expect(await runChain(readExample(pushed).plan, { ...options, tags }, options.functions)).toBe(8);
  });
});

describe('Scripts of tags in a real browser', () => {
  /** What GTM puts in the place of a call. */
  const fillIn = (html: string, values: Readonly<Record<string, string>>) =>
    html.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => values[name] ?? 'undefined');

  test('load the libraries, and give them what the plan says', async () => {
    const { plan } = readExample(ADS_SAMPLE);
    const { tag } = (await generateContainer(plan, ADS_OPTIONS)).containerVersion;
    const tab = await browser.newPage();
    const [requests, errors]: [string[], string[]] = [[], []];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.route('**/*', (route) => {
      requests.push(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    const find = (name: string) => tag.find((each: Json) => each.name === name).parameter[0].value;
    const values = {
      'pixel - Pixel ID': '1234567890123456',
      'tok - Pixel ID': '"C4ABCDEF12"',
      'DLV - event_id': '"e-1"',
      'DLV - customer_type': '"new"',
    };
    const names = ['pixel - Library', 'pixel - Event - lead_sent', 'tok - Library', 'tok - Event - lead_sent'];
    const scripts = [...names, 'insight - Event - lead_sent', 'survey - Event - lead_sent'].map((name) =>
      fillIn(find(name), values),
    );
    const page = 'survey = { calls: [], track: function (name, data) { this.calls.push([name, data]); } };';
    await tab.setContent(`<html><head></head><body><script>${page}</script>${scripts.join('\n')}</body></html>`);
    const read = (expression: string) => tab.evaluate(`JSON.parse(JSON.stringify(${expression}))`);
    expect(errors).toEqual([]);
    await expect
      .poll(() => requests.toSorted())
      .toEqual([
        'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEF12&lib=ttq',
        'https://connect.facebook.net/en_US/fbevents.js',
      ]);
    expect(await read('fbq.queue.map(function (call) { return Array.from(call); })')).toEqual([
      ['set', 'autoConfig', false, '1234567890123456'],
      ['init', '1234567890123456'],
      ['trackSingle', '1234567890123456', 'Lead', { customer_type: 'new' }, { eventID: 'e-1' }],
    ]);
    expect(await read('ttq._i.C4ABCDEF12')).toEqual([
      ['track', 'SubmitForm', { customer_type: 'new' }, { event_id: 'e-1' }],
    ]);
    expect(await read('lintrk.q')).toEqual([
      ['track', { event_id: 'e-1', conversion_value: 5, currency: 'EUR', conversion_id: 123456 }],
    ]);
    expect(await read('survey.calls')).toEqual([
      [
        "lead '</script>' {{Page URL}} \\ \u{1F600}",
        { customer_type: 'new', event_id: 'e-1', 'k "{{Event}}"': '</script>{{Event}}' },
      ],
    ]);
  });
});
