import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/plan/model.js';
import { type App, checkApp } from '../transports/support/run-app.js';
import { expectArrivals, expectPushes, type Happened, inOrder } from './expected.js';
import { addBoots, enterShop, goShopping, type Visit } from './journey.js';
import { makeApp, readShopPlan } from './shop.js';

const STATISTICS = ['analytics_storage'];
const ADVERTISING = ['ad_storage', 'ad_user_data'];

let plan: Plan;
let app: App;
let visit: Visit;
beforeAll(async () => {
  plan = await readShopPlan();
  app = await makeApp(plan, 'browser');
});
beforeEach(async () => {
  visit = await enterShop(app);
});
afterEach(() => visit?.leave());

const arrivalsOf = (happened: readonly Happened[], granted: readonly string[]) =>
  expectArrivals(plan, happened, { platform: 'browser', granted });

/** All that was asked of any server: one script, until an event is sent. */
const listPaths = () => visit.collector.received.map(({ url }) => url.pathname);

/** Waits until as much has arrived as should, and compares all of it. */
async function expectArrived(expected: readonly object[]): Promise<void> {
  await visit.collector.waitUntil(() => visit.arrived().length >= expected.length);
  expect(inOrder(visit.arrived())).toEqual(inOrder(expected));
  expect(visit.faults).toEqual([]);
}

describe('the shop in the browser, with gtag.js, Segment, Amplitude, Mixpanel and PostHog at once', () => {
  it('compiles with the types of all five', async () => {
    expect(await checkApp(app)).toEqual([]);
    const wrong = app['app.ts'].replace('hits: 3', 'hits: "3"').replace('useAmplitude(amplitude)', 'useAmplitude({})');
    expect(await checkApp({ ...app, 'app.ts': wrong })).toHaveLength(2);
  });

  it('sends every event where the plan says, as the plan says, and nothing else', async () => {
    await visit.click('accept-analytics', 'accept-ads');
    const happened = [...(await goShopping(visit)), ...(await addBoots(visit))];
    const expected = arrivalsOf(happened, [...STATISTICS, ...ADVERTISING]);
    expect(new Set(expected.map(({ destination }) => destination))).toEqual(new Set(plan.destinations.keys()));
    await expectArrived(expected);
  });

  it('pushes every event to the data layer once, and shadow events to the shadow layer alone', async () => {
    await visit.click('accept-analytics', 'accept-ads');
    const happened = [...(await goShopping(visit)), ...(await addBoots(visit))];
    const circumstances = { platform: 'browser', granted: [] } as const;
    expect(await visit.pushes('dataLayer')).toEqual(expectPushes(plan, happened, circumstances, 'live'));
    const shadow = expectPushes(plan, happened, circumstances, 'shadow');
    expect(shadow).toHaveLength(1);
    expect(await visit.pushes('shadowLayer')).toEqual(shadow);
  });

  it('makes no request with an event when consent is refused, nor later for what was done before', async () => {
    await visit.click('refuse');
    await goShopping(visit);
    // What comes after shows that there was nothing on its way.
    expect(listPaths()).toEqual(['/gtag/js']);
    await visit.click('accept-analytics', 'accept-ads');
    await expectArrived(arrivalsOf(await addBoots(visit), [...STATISTICS, ...ADVERTISING]));
  });

  it('sends each event that waited once, when what it needs is granted: statistics first, advertising later', async () => {
    const waiting = await goShopping(visit);
    expect(listPaths()).toEqual(['/gtag/js']);
    await visit.click('accept-analytics');
    const first = arrivalsOf(waiting, STATISTICS);
    await expectArrived(first);
    await visit.click('accept-ads');
    const second = arrivalsOf(waiting, [...STATISTICS, ...ADVERTISING]);
    expect([first.length > 0, second.length > first.length]).toEqual([true, true]);
    await expectArrived(second);
    const more = await addBoots(visit);
    await visit.click('accept-analytics', 'accept-ads');
    await expectArrived(arrivalsOf([...waiting, ...more], [...STATISTICS, ...ADVERTISING]));
  });
});
