import type { Json } from '../container-check/problems.js';
import { createListeners } from './auto-events.js';
import { allHold } from './conditions.js';
import { createDataLayer } from './data-layer.js';
import type { FakeElement } from './fake-element.js';
import { findFired } from './listening.js';
import { type Consent, type Hit, isAllowed, runTag } from './tags.js';
import { resolveTemplate } from './variables.js';

/** One page with the container on it. What the tags have sent so far stands in `hits`. */
export interface Page {
  readonly hits: readonly Hit[];
  push(message: Readonly<Record<string, unknown>>): void;
  click(element: FakeElement): void;
  follow(link: FakeElement): void;
  submit(form: FakeElement): void;
  show(element: FakeElement, percent?: number): void;
  scroll(percent: number): void;
  play(status: 'start' | 'pause' | 'complete' | 'progress', percent?: number, title?: string): void;
  navigate(path: string): void;
  wait(ms: number): void;
}

export function openPage(file: Json, { path = '/', consent = {} as Consent } = {}): Page {
  const version = file.containerVersion;
  const [dataLayer, listeners] = [createDataLayer(), createListeners(version)];
  const [hits, loaded, done]: [Hit[], Set<string>, Set<string>] = [[], new Set(), new Set()];
  let url = new URL(path, 'https://shop.example');

  const resolveFor = (event: string) => (template: string) =>
    resolveTemplate(template, version, { dataLayer, event, url });

  function process(message: Readonly<Record<string, unknown>>, only?: string): void {
    dataLayer.merge(message);
    if (typeof message.event !== 'string') return;
    const resolve = resolveFor(message.event);
    const fired = findFired(version, message.event, only, resolve);
    for (const tag of version.tag ?? [])
      if (fires(tag, fired)) hits.push(structuredClone(runTag(tag, resolve, dataLayer)));
    for (const group of completeGroups(fired)) process({ event: 'gtm.triggerGroup' }, group);
  }

  function fires(tag: Json, fired: readonly string[]): boolean {
    const meets = (ids: readonly string[] = []) => ids.some((id) => fired.includes(id));
    if (!meets(tag.firingTriggerId) || meets(tag.blockingTriggerId) || !isAllowed(tag, consent)) return false;
    if (tag.tagFiringOption !== 'ONCE_PER_LOAD') return true;
    if (loaded.has(tag.tagId)) return false;
    loaded.add(tag.tagId);
    return true;
  }

  /** Groups fire once, when each of their triggers has fired. */
  function completeGroups(fired: readonly string[]): string[] {
    for (const id of fired) done.add(id);
    const groups = (version.trigger ?? []).filter((trigger: Json) => trigger.type === 'TRIGGER_GROUP');
    return groups
      .filter((group: Json) => group.parameter[0].list.every(({ value }: Json) => done.has(value)))
      .map((group: Json) => group.triggerId)
      .filter((id: string) => !done.has(`complete ${id}`) && done.add(`complete ${id}`));
  }

  for (const event of ['gtm.init_consent', 'gtm.init', 'gtm.js', 'gtm.dom', 'gtm.load']) process({ event });
  return {
    hits,
    push: (message) => process(message),
    click: (element) => process({ event: 'gtm.click', 'gtm.element': element }),
    follow: (link) => process({ event: 'gtm.linkClick', 'gtm.element': link }),
    submit: (form) => process({ event: 'gtm.formSubmit', 'gtm.element': form }),
    show(element, percent = 100) {
      for (const id of listeners.see(element, percent))
        process({ event: 'gtm.elementVisibility', 'gtm.element': element }, id);
    },
    scroll(percent) {
      for (const [id, threshold] of listeners.scroll(percent))
        process({ event: 'gtm.scrollDepth', 'gtm.scrollThreshold': threshold }, id);
    },
    play(status, percent = 0, title = 'A film') {
      const facts = { 'gtm.videoStatus': status, 'gtm.videoPercent': percent, 'gtm.videoTitle': title };
      for (const id of listeners.play(status, percent)) process({ event: 'gtm.video', ...facts }, id);
    },
    navigate(next) {
      url = new URL(next, url);
      process({ event: 'gtm.historyChange' });
    },
    wait(ms) {
      const runs = (trigger: Json) => allHold(trigger.autoEventFilter, resolveFor('gtm.timer'));
      for (const id of listeners.wait(ms, runs)) process({ event: 'gtm.timer' }, id);
    },
  };
}
