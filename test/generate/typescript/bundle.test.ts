import { describe, expect, test } from 'vitest';
import type { PlanEvent } from '../../../src/plan/model.js';
import { makeEvent, makePlan, makeProperty } from './make-plan.js';
import { bundle, generateModule, gzipSize } from './toolchain.js';

const BARE = `window.dataLayer=window.dataLayer||[];window.dataLayer.push({event:"pricing_viewed",plan_id:"basic"});`;
const TYPED = `import { pricingViewed } from "./tracking.js"; pricingViewed({ plan_id: "basic" });`;
const BY_NAME = `import { track } from "./tracking.js"; track("pricing_viewed", { plan_id: "basic" });`;

const PRICING = makeEvent('pricing_viewed', [makeProperty('plan_id', { enum: ['basic', 'team'] })]);

function planOf(size: number, special: readonly PlanEvent[] = []) {
  const others = Array.from({ length: size - 1 }, (_, index) =>
    makeEvent(`object_${index}_viewed`, [
      makeProperty('position', { types: ['integer'] }, false),
      makeProperty('list'),
    ]),
  );
  return makePlan([...others, PRICING, ...special]);
}

const bundleOf = async (app: string, size: number, special?: readonly PlanEvent[]) =>
  bundle(app, generateModule(planOf(size, special)));

describe('the bundle of an app', () => {
  test('is at most 60 bytes larger than the bare call, whether the plan has 10 events or 10,000', async () => {
    const bare = await bundle(BARE, '');
    const few = await bundleOf(TYPED, 10);
    expect(few).toContain('pricing_viewed');
    expect(gzipSize(few) - gzipSize(bare)).toBeLessThanOrEqual(60);
    expect(await bundleOf(TYPED, 1_000)).toBe(few);
    expect(await bundleOf(TYPED, 10_000)).toBe(few);
  });

  test('holds no other event when it tracks by name', async () => {
    const few = await bundleOf(BY_NAME, 10);
    expect(await bundleOf(BY_NAME, 1_000)).toBe(few);
    expect(gzipSize(few) - gzipSize(await bundle(BARE, ''))).toBeLessThanOrEqual(60);
  });

  test('holds nothing of shadow events and hashing when what it calls needs neither', async () => {
    const user = makeProperty('user_id', { hash: { algorithm: 'sha256', by: 'code' } });
    const special = [makeEvent('form_sent', [user]), makeEvent('hero_played', [], { status: 'shadow' })];
    expect(await bundleOf(TYPED, 10, special)).toBe(await bundleOf(TYPED, 10));
  });

  test('is empty when it only imports the module', async () => {
    expect(await bundleOf('import "./tracking.js";', 10)).toBe('');
  });
});
