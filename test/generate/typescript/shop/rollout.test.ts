import { beforeAll, describe, expect, it } from 'vitest';
import { isInShare } from '../../../../src/generate/targets/typescript/runtime/rollout.js';
import type { Plan } from '../../../../src/plan/model.js';
import { USERS } from '../../../fixtures/shop/catalogue.js';
import { Collector } from '../transports/support/collector.js';
import { runInNode } from '../transports/support/run-app.js';
import { expectArrivals, type Happened, inOrder } from './expected.js';
import { enterShop, showPilotUser } from './journey.js';
import { makeApp, readShopPlan } from './shop.js';
import { ANSWER, type Arrived, readEvents } from './vendors.js';

let plan: Plan;
let happened: readonly Happened[];
beforeAll(async () => {
  plan = await readShopPlan();
  happened = USERS.flatMap((user) => [
    showPilotUser(user, 'size_guide_opened'),
    showPilotUser(user, 'delivery_estimated'),
  ]);
});

const granted = ['analytics_storage', 'ad_storage', 'ad_user_data'];
const isIn = (share: number, { given }: Happened) => isInShare(share, given.user_id);

/** Every account opens the table of sizes and sees the day of delivery, in a browser of their own. */
async function openInBrowser(): Promise<readonly Arrived[]> {
  const expected = expectArrivals(plan, happened, { platform: 'browser', granted, isIn });
  const visit = await enterShop(await makeApp(plan, 'browser'));
  await visit.click('accept-analytics', 'accept-ads');
  await visit.page.evaluate(clickForAll, USERS);
  await visit.collector.waitUntil(() => visit.arrived().length >= expected.length);
  const arrived = visit.arrived();
  await visit.leave();
  return arrived;
}

/** Runs on the page, for which the project has no types. */
function clickForAll(users: readonly string[]): void {
  type Element = { value: string; click(): void };
  const { document } = globalThis as unknown as { document: { querySelector(selector: string): Element } };
  for (const user of users) {
    document.querySelector('#user').value = user;
    for (const id of ['login', 'guide', 'delivery']) document.querySelector(`#${id}`).click();
  }
}

async function openOnServer(): Promise<readonly Arrived[]> {
  const collector = await Collector.open(ANSWER);
  await runInNode(await makeApp(plan, 'server'), { COLLECTOR: collector.origin });
  await collector.close();
  return readEvents(collector.received).filter(({ properties }) => 'rollout_share' in properties);
}

/** The accounts whose event arrived at a destination. */
function usersOf(arrived: readonly Arrived[], destination: string, share: number): unknown[] {
  return arrived
    .filter((one) => one.destination === destination && one.properties.rollout_share === share)
    .map(({ properties }) => properties.user_id)
    .sort();
}

describe('events of the shop that are rolled out to a share', () => {
  it('are sent for the same accounts in the browser and on the server, after every load, with their share', async () => {
    const [first, again, server] = [await openInBrowser(), await openInBrowser(), await openOnServer()];
    expect(inOrder(first)).toEqual(inOrder(expectArrivals(plan, happened, { platform: 'browser', granted, isIn })));
    expect(inOrder(again)).toEqual(inOrder(first));
    for (const destination of ['ga4', 'segment']) {
      const [small, large] = [usersOf(first, destination, 0.3), usersOf(first, destination, 0.45)];
      expect([usersOf(server, destination, 0.3), usersOf(server, destination, 0.45)]).toEqual([small, large]);
      // Some are in it and some are not; who is in a share is in every larger one.
      expect([small.length > 5, large.length < USERS.length - 5]).toEqual([true, true]);
      expect(large).toEqual(expect.arrayContaining(small));
    }
  });
});
