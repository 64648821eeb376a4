import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/plan/model.js';
import { ORDERS } from '../../../fixtures/shop/catalogue.js';
import { Collector, type Received } from '../transports/support/collector.js';
import { type App, checkApp, runInNode } from '../transports/support/run-app.js';
import { expectArrivals, type Happened, inOrder } from './expected.js';
import { makeApp, readShopPlan } from './shop.js';
import { ANSWER, readEvents } from './vendors.js';

let plan: Plan;
let app: App;
let collector: Collector;
beforeEach(async () => {
  plan = await readShopPlan();
  app = await makeApp(plan, 'server');
  collector = await Collector.open(ANSWER);
});
afterEach(() => collector?.close());

type Order = (typeof ORDERS)[number];

function listHappened({ id, user, session, product, quantity, email, isReturned }: Order): Happened[] {
  const given = {
    ...{ session_id: session, user_id: user, product_id: product.id, order_id: id, email },
    ...{ value: product.price * quantity, currency: 'EUR', items: [{ product_id: product.id, quantity }] },
  };
  const events = ['stock_checked', 'order_paid', ...(isReturned ? ['order_returned'] : [])];
  return events.map((event) => ({ event, given }));
}

function grantedBy({ consent }: Order): string[] {
  return Object.entries(consent).flatMap(([type, state]) => (state === 'granted' ? [type] : []));
}

/** Who a request of the Measurement Protocol or of Segment is about. */
function whoIs({ url, body }: Received): unknown[] {
  const { client_id, user_id, consent, batch = [] } = JSON.parse(body);
  if (url.pathname === '/mp/collect') return [{ client_id, user_id, consent }];
  return batch.map(({ userId, anonymousId }: Record<string, unknown>) => ({ userId, anonymousId }));
}

/** Requests of the roll-outs are another test's. */
const isOrder = ({ body }: Received) => !body.includes('rollout_share');

describe('the shop on the server, with Segment and the Measurement Protocol at once', () => {
  it('compiles with the types of both', async () => {
    expect(await checkApp(app)).toEqual([]);
    const wrong = app['app.ts']
      .replace('order_id: id, email,', 'email,')
      .replace('{ userId: user, anonymous', '{ anonymous');
    expect(await checkApp({ ...app, 'app.ts': wrong })).toHaveLength(1);
  });

  it('sends every event where the plan says, as the plan says, with the consent of each visitor', async () => {
    await runInNode(app, { COLLECTOR: collector.origin });
    const expected = ORDERS.flatMap((order) =>
      expectArrivals(plan, listHappened(order), { platform: 'server', granted: grantedBy(order) }),
    );
    expect(expected.length).toBeGreaterThan(3);
    const arrived = readEvents(collector.received).filter(({ properties }) => !('rollout_share' in properties));
    expect(inOrder(arrived)).toEqual(inOrder(expected));
  });

  it('says of each event whose it is', async () => {
    await runInNode(app, { COLLECTOR: collector.origin });
    const [first, second] = ORDERS as [Order, Order, ...Order[]];
    const google = ({ user }: Order, consent: object) => ({ client_id: `client-${user}`, user_id: user, consent });
    const agreed = { ad_user_data: 'GRANTED', ad_personalization: 'DENIED' };
    const who = collector.received.filter((one) => one.url.pathname === '/mp/collect' && isOrder(one)).flatMap(whoIs);
    // The stock and the order of both; the second came back.
    const expected = [first, first, second, second, second].map((order) => google(order, agreed));
    expect(inOrder(who)).toEqual(inOrder(expected));
    const ofSegment = collector.listTo('/v1/batch').flatMap(whoIs);
    expect(ofSegment.filter((one) => (one as { anonymousId?: string }).anonymousId !== undefined)).toEqual([
      { userId: first.user, anonymousId: `device-${first.user}` },
    ]);
  });
});
