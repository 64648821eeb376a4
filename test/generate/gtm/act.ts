import type { PlanEvent, Trigger } from '../../../src/plan/model.js';
import { FakeElement } from './simulator/fake-element.js';
import type { Page } from './simulator/page.js';

export const LINK = { url: 'https://shop.example/guide', text: 'The guide', id: 'guide' };

/** A path that matches a pattern of the plan. */
export function pathOf(trigger: Trigger | undefined): string {
  const pattern = trigger?.page ?? (trigger && 'path' in trigger ? trigger.path : '/');
  return pattern.replaceAll('*', 'x');
}

/** Does on a page what makes the event happen. Without a trigger the site's code pushes it. */
export function act(
  page: Page,
  event: PlanEvent,
  values: Readonly<Record<string, unknown>>,
  events: ReadonlyMap<string, PlanEvent>,
): void {
  if (!event.trigger) return page.push({ ...values, event: event.name });
  page.push(values);
  fire(page, event.trigger, events);
}

function fire(page: Page, trigger: Trigger, events: ReadonlyMap<string, PlanEvent>): void {
  switch (trigger.kind) {
    case 'click':
      return page.click(elementOf(trigger.selector));
    case 'link':
      return page.follow(elementOf(trigger.selector));
    case 'form':
      return page.submit(elementOf(trigger.selector));
    case 'visible':
      return page.show(elementOf(trigger.selector), trigger.percent ?? 50);
    case 'scroll':
      return page.scroll(Math.min(...trigger.percents));
    case 'video':
      return playFirst(page, trigger.moments[0]);
    case 'history':
      return page.navigate(pathOf(trigger));
    case 'timer':
      return page.wait(
        trigger.interval.amount *
          { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000, w: 0, mo: 0, y: 0 }[trigger.interval.unit],
      );
    case 'event':
      return page.push({ event: trigger.event });
    case 'after':
      for (const name of trigger.events) act(page, events.get(name) as PlanEvent, {}, events);
      return;
    case 'pageview': // has happened when the page was opened
  }
}

function playFirst(page: Page, moment: string | number | undefined): void {
  if (typeof moment === 'number') page.play('progress', moment);
  else page.play(moment as 'start');
}

function elementOf(selector: string): FakeElement {
  return new FakeElement([selector.split(', ')[0] ?? selector], [], LINK);
}
