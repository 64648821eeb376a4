import { describe, expect, test } from 'vitest';
import { checkContainer } from './container-check.js';
import { generateContainer, readEvents } from './generate-container.js';
import { FakeElement } from './simulator/fake-element.js';
import { openPage, type Page } from './simulator/page.js';

/** Names of the events that were sent on a page at `path`, after something happened there. */
async function send(events: string, path: string, happen: (page: Page) => void): Promise<(string | undefined)[]> {
  const file = await generateContainer(readEvents(events));
  expect(checkContainer(file)).toEqual([]);
  const page = openPage(file, { path });
  happen(page);
  return page.hits.filter(({ type }) => type === 'gaawe').map(({ event }) => event);
}

const eventOn = (trigger: string, rest = '') => `a: { trigger: { ${trigger} }, ${rest} destinations: { ga4: true } }`;
const BUTTON = new FakeElement(['#buy']);
const ICON = new FakeElement(['svg'], ['#buy']);
const OTHER = new FakeElement(['#other']);

describe('Clicks', () => {
  test('on the element and on what is inside it count, others do not', async () => {
    const happen = (page: Page) => {
      for (const element of [BUTTON, ICON, OTHER]) page.click(element);
    };
    expect(await send(eventOn('click: "#buy"'), '/', happen)).toEqual(['a', 'a']);
  });

  test('count once on a page where the plan says so', async () => {
    const happen = (page: Page) => {
      for (const element of [BUTTON, ICON]) page.click(element);
    };
    expect(await send(eventOn('click: "#buy", once: page'), '/', happen)).toEqual(['a']);
  });

  test('on links and submissions of forms are events of their own', async () => {
    const events =
      'l: { trigger: { link: "#buy" }, destinations: { ga4: true } }\nf: { trigger: { form: "#buy" }, destinations: { ga4: true } }';
    expect(await send(events, '/', (page) => page.click(BUTTON))).toEqual([]);
    expect(await send(events, '/', (page) => page.follow(BUTTON))).toEqual(['l']);
    expect(await send(events, '/', (page) => page.submit(BUTTON))).toEqual(['f']);
  });
});

describe('An element in view', () => {
  const show = (page: Page) => {
    const twin = new FakeElement(['#buy']);
    for (const element of [BUTTON, BUTTON, twin]) page.show(element);
  };

  test.each([
    ['visible: "#buy"', 3],
    ['visible: "#buy", once: element', 2],
    ['visible: "#buy", once: page', 1],
  ])('with { %s } counts %i times', async (trigger, times) => {
    expect(await send(eventOn(trigger), '/', show)).toHaveLength(times);
  });

  test('counts from half of it, or from the share that the plan says', async () => {
    const showBy = (percent: number) => (page: Page) => page.show(BUTTON, percent);
    expect(await send(eventOn('visible: "#buy"'), '/', showBy(49))).toEqual([]);
    expect(await send(eventOn('visible: "#buy"'), '/', showBy(50))).toEqual(['a']);
    expect(await send(eventOn('visible: "#buy", percent: 80'), '/', showBy(79))).toEqual([]);
  });
});

test('Each depth of scrolling counts when it is passed, and says which it was', async () => {
  const events = eventOn('scroll: [50%, 90%]', 'properties: { percent_scrolled: { type: integer } },');
  const page = openPage(await generateContainer(readEvents(events)));
  for (const percent of [30, 60, 40, 100]) page.scroll(percent);
  expect(page.hits.slice(1).map(({ parameters }) => parameters.percent_scrolled)).toEqual([50, 90]);
});

test('A video counts at the moments of the plan, with what GTM knows of it', async () => {
  const events = eventOn('video: [start, 50%]', 'properties: { video_title: { type: string } },');
  const page = openPage(await generateContainer(readEvents(events)));
  page.play('start', 0, 'The tour');
  page.play('pause');
  page.play('progress', 25);
  page.play('progress', 50, 'The tour');
  page.play('complete', 100);
  expect(page.hits.slice(1).map(({ parameters }) => parameters)).toEqual([
    { video_title: 'The tour' },
    { video_title: 'The tour' },
  ]);
});

test('A clicked link is described by GTM, a pushed one by the data layer', async () => {
  const link = 'properties: { link_url: { type: string } },';
  const events = `${eventOn('link: "#buy"', link)}\npushed: { ${link} destinations: { ga4: true } }`;
  const page = openPage(await generateContainer(readEvents(events)));
  page.push({ link_url: 'stale' });
  page.follow(new FakeElement(['#buy'], [], { url: 'https://shop.example/x' }));
  page.push({ event: 'pushed', link_url: 'own' });
  expect(page.hits.slice(1).map(({ parameters }) => parameters.link_url)).toEqual(['https://shop.example/x', 'own']);
});

test('GTM says where a link leads, what a form is called, how much is in view, and on which page', async () => {
  const names = [
    'link_domain',
    'file_extension',
    'form_name',
    'percent_visible',
    'page_path',
    'page_location',
    'page_referrer',
  ];
  const properties = `properties: { ${names.map((name) => `${name}: { type: string }`).join(', ')} },`;
  const link = { url: 'https://files.example/a/guide.pdf' };
  const events = `l: { trigger: { link: "#buy" }, ${properties} destinations: { ga4: true } }
f: { trigger: { form: "#form" }, ${properties} destinations: { ga4: true } }
v: { trigger: { visible: "#buy" }, ${properties} destinations: { ga4: true } }
pushed: { ${properties} destinations: { ga4: true } }
own: { trigger: { event: "site event" }, ${properties} destinations: { ga4: true } }`;
  const file = await generateContainer(readEvents(events));
  expect(checkContainer(file)).toEqual([]);
  const page = openPage(file, { path: '/here?x=1' });
  page.follow(new FakeElement(['#buy'], [], link));
  page.submit(new FakeElement(['#form'], [], { attributes: { name: 'lead' } }));
  page.show(BUTTON, 80);
  page.push({ event: 'pushed', page_path: '/pushed' });
  page.push({ event: 'site event' });
  const here = {
    page_path: '/here',
    page_location: 'https://shop.example/here?x=1',
    page_referrer: 'https://search.example/',
  };
  expect(page.hits.slice(1).map(({ parameters }) => parameters)).toEqual([
    { ...here, link_domain: 'files.example', file_extension: 'pdf' },
    { ...here, form_name: 'lead' },
    { ...here, percent_visible: 80 },
    { page_path: '/pushed' },
    { page_path: '/pushed' },
  ]);
});

describe('A timer', () => {
  test('counts as often as it runs down, or once', async () => {
    const wait = (page: Page) => {
      for (const ms of [20_000, 20_000, 30_000]) page.wait(ms);
    };
    expect(await send(eventOn('timer: 30s'), '/', wait)).toEqual(['a', 'a']);
    expect(await send(eventOn('timer: 30s, once: page'), '/', wait)).toEqual(['a']);
  });

  test('runs on the pages of the plan', async () => {
    const wait = (page: Page) => page.wait(30_000);
    expect(await send(eventOn('timer: 30s, page: /pricing'), '/pricing', wait)).toEqual(['a']);
    expect(await send(eventOn('timer: 30s, page: /pricing'), '/', wait)).toEqual([]);
  });
});

describe('Paths', () => {
  test.each([
    ['/pricing', ['/pricing'], ['/pricing/', '/a/pricing', '/']],
    ['/pricing*', ['/pricing', '/pricing/team'], ['/price', '/a/pricing']],
    ['"*.html"', ['/a.html'], ['/a.html/b', '/ahtml']],
    ['"*/help/*"', ['/de/help/x', '/help/'], ['/help']],
    ['/*/p.x/*', ['/de/p.x/1', '/de/fr/p.x/'], ['/de/pax/1', '/p.x/1']],
    ['/*', ['/', '/a'], []],
    ['"*"', ['/', '/a/b'], []],
  ])('%s matches some and not others', async (pattern, matching, others) => {
    for (const path of matching) expect(await send(eventOn(`page: ${pattern}`), path, () => {}), path).toEqual(['a']);
    for (const path of others) expect(await send(eventOn(`page: ${pattern}`), path, () => {}), path).toEqual([]);
  });

  test.each([
    'click: "#buy"',
    'visible: "#buy"',
    'scroll: 10%',
    'video: start',
    'history: /*',
    'event: x',
    'link: "#buy"',
    'form: "#buy"',
  ])('narrow { %s }', async (trigger) => {
    const happen = (page: Page) => {
      page.click(BUTTON);
      page.follow(BUTTON);
      page.submit(BUTTON);
      page.show(BUTTON);
      page.scroll(50);
      page.play('start');
      page.push({ event: 'x' });
      page.navigate('?changed');
    };
    expect(await send(eventOn(`${trigger}, page: /here`), '/here', happen)).toEqual(['a']);
    expect(await send(eventOn(`${trigger}, page: /here`), '/there', happen)).toEqual([]);
  });

  test('of a history change are those after it', async () => {
    const happen = (page: Page) => {
      for (const path of ['/step/1', '/step/2', '/other']) page.navigate(path);
    };
    expect(await send(eventOn('history: /step/*'), '/', happen)).toEqual(['a', 'a']);
  });
});

describe('A sequence', () => {
  const events = `
one: { trigger: { click: "#buy" } }
two: {}
${eventOn('after: [one, two]')}`;

  test('is complete once, when all of it has happened', async () => {
    expect(await send(events, '/', (page) => page.click(BUTTON))).toEqual([]);
    const happen = (page: Page) => {
      page.click(BUTTON);
      page.push({ event: 'two' });
      page.click(BUTTON);
      page.push({ event: 'two' });
    };
    expect(await send(events, '/', happen)).toEqual(['a']);
  });
});

test('An event of the site’s own data layer is listened to by its name there', async () => {
  expect(await send(eventOn('event: add_to_cart'), '/', (page) => page.push({ event: 'add_to_cart' }))).toEqual(['a']);
  expect(await send(eventOn('event: add_to_cart'), '/', (page) => page.push({ event: 'a' }))).toEqual([]);
});

test('The `ecommerce` object is sent as GA4 takes it', async () => {
  const events =
    'bought: { properties: { ecommerce: { type: object }, method: { type: string } }, destinations: { ga4: true } }';
  const page = openPage(await generateContainer(readEvents(events)));
  page.push({ event: 'bought', method: 'card', ecommerce: { value: 5, items: [{ item_id: 'x' }] } });
  expect(page.hits[1]?.parameters).toEqual({ value: 5, items: [{ item_id: 'x' }], method: 'card' });
});

test('An optional property that nobody pushed is not sent', async () => {
  const page = openPage(
    await generateContainer(readEvents('a: { properties: { p: { type: string } }, destinations: { ga4: true } }')),
  );
  page.push({ event: 'a' });
  expect(page.hits[1]?.parameters).toEqual({});
});
