import type { Json } from '../container-check/problems.js';
import { createListeners } from './auto-events.js';
import { type Browser, createBrowser } from './browser.js';
import { allHold } from './conditions.js';
import { createDataLayer } from './data-layer.js';
import type { FakeElement } from './fake-element.js';
import { findFired } from './listening.js';
import { runTemplate } from './sandboxed.js';
import { type Consent, type Hit, isAllowed, runTag } from './tags.js';
import { resolveTemplate } from './variables.js';

/** One page with the container on it. What the tags have sent so far stands in `hits`. */
export interface Page {
  readonly hits: readonly Hit[];
  readonly browser: Browser;
  /** The state that the container has set before the visitor answers. */
  readonly defaults: Readonly<Record<string, unknown>>;
  push(message: Readonly<Record<string, unknown>>): void;
  /** What the visitor answers the banner. */
  answer(consent: Consent): void;
  click(element: FakeElement): void;
  follow(link: FakeElement): void;
  submit(form: FakeElement): void;
  show(element: FakeElement, percent?: number): void;
  scroll(percent: number): void;
  play(status: 'start' | 'pause' | 'complete' | 'progress', percent?: number, title?: string): void;
  navigate(path: string): void;
  wait(ms: number): void;
}

type Message = Readonly<Record<string, unknown>>;

interface Setting {
  readonly path?: string;
  /** What the page has set before the container loads. */
  readonly consent?: Consent;
  /** What the page has pushed before the container loads. */
  readonly before?: readonly Message[];
  /** Functions that the page has, for tags that call them. */
  readonly functions?: readonly string[];
}

export function openPage(file: Json, { path = '/', consent = {}, functions = [], before = [] }: Setting = {}): Page {
  const version = file.containerVersion;
  const [dataLayer, listeners] = [createDataLayer(), createListeners(version)];
  const [hits, loaded, done]: [Hit[], Set<string>, Set<string>] = [[], new Set(), new Set()];
  const [state, defaults] = [new Map<string, string>(Object.entries(consent)), {} as Record<string, unknown>];
  const queue: { message: Message; only?: string | undefined }[] = [];
  let [url, busy, event] = [new URL(path, 'https://shop.example'), false, ''];

  const resolveFor = (current: string) => (template: string) =>
    resolveTemplate(template, version, { dataLayer, event: current, url });
  const browser = createBrowser(() => resolveFor(event), { push: (message) => process(message), functions });

  /** What tags push while they run comes after what runs now. */
  function process(message: Message, only?: string): void {
    queue.push({ message, only });
    if (busy) return;
    busy = true;
    for (let next = queue.shift(); next; next = queue.shift()) processNow(next.message, next.only);
    busy = false;
  }

  function processNow(message: Message, only?: string): void {
    dataLayer.merge(message);
    if (typeof message.event !== 'string') return;
    event = message.event;
    const fired = findFired(version, event, only, resolveFor(event));
    const tags = (version.tag ?? []).filter(
      (tag: Json) => meets(tag.firingTriggerId, fired) && !meets(tag.blockingTriggerId, fired),
    );
    for (const tag of sortByPriority(tags)) fire(tag);
    for (const group of completeGroups(fired)) process({ event: 'gtm.triggerGroup' }, group);
  }

  function fire(tag: Json): void {
    if (!isAllowed(tag, state)) return;
    if (tag.tagFiringOption === 'ONCE_PER_LOAD' && loaded.has(tag.tagId)) return;
    loaded.add(tag.tagId);
    for (const { tagName } of tag.setupTag ?? []) fire(version.tag.find(({ name }: Json) => name === tagName));
    if (tag.type.startsWith('cvt_')) runTemplate(tag, version, setDefaults);
    else hits.push(...structuredClone(runTag(tag, { resolve: resolveFor(event), dataLayer, browser })));
    for (const { tagName } of tag.teardownTag ?? []) fire(version.tag.find(({ name }: Json) => name === tagName));
  }

  function setDefaults(states: Record<string, unknown>): void {
    Object.assign(defaults, states);
    for (const [type, value] of Object.entries(states)) {
      if ((value === 'granted' || value === 'denied') && !state.has(type)) state.set(type, value);
    }
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

  for (const message of before) dataLayer.merge(message);
  for (const each of ['gtm.init_consent', 'gtm.init', 'gtm.js', 'gtm.dom', 'gtm.load']) process({ event: each });
  return {
    hits,
    browser,
    defaults,
    push: (message) => process(message),
    answer(consent) {
      for (const [type, value] of Object.entries(consent)) state.set(type, value);
    },
    click: (element) => process({ event: 'gtm.click', 'gtm.element': element }),
    follow: (link) => process({ event: 'gtm.linkClick', 'gtm.element': link }),
    submit: (form) => process({ event: 'gtm.formSubmit', 'gtm.element': form }),
    show(element, percent = 100) {
      for (const id of listeners.see(element, percent))
        process({ event: 'gtm.elementVisibility', 'gtm.element': element, 'gtm.visibleRatio': percent }, id);
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

function meets(ids: readonly string[] = [], fired: readonly string[]): boolean {
  return ids.some((id) => fired.includes(id));
}

function sortByPriority(tags: readonly Json[]): Json[] {
  const priority = (tag: Json) => Number(tag.priority?.value ?? 0);
  return [...tags].sort((one, other) => priority(other) - priority(one));
}
