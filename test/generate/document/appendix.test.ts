import { describe, expect, it } from 'vitest';
import { traceEvent } from '../../../src/generate/targets/document/appendix/lineage-graph.js';
import { rankEvents } from '../../../src/generate/targets/document/appendix/ranking.js';
import type { PlanEvent } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';
import { generateHtml, generateMarkdown } from './generate.js';

describe('the ranking', () => {
  function rank(yaml: string) {
    const { ranked, others } = rankEvents(readExample(yaml).plan);
    return { ranked: ranked.map(({ event }) => event.name), others: others.map(({ name }) => name) };
  }

  it('weighs impact, lift times value, against effort', () => {
    const { ranked } = rank(`
events:
  ten_for_much: { measure: { lift: 10%, value: 100, effort: high } }
  nine_for_some: { measure: { lift: 9%, value: 100, effort: medium } }
  four_for_little: { measure: { lift: 4%, value: 100, effort: low } }
  small_lift_large_value: { measure: { lift: 1%, value: 1000, effort: low } }
`);
    expect(ranked).toEqual(['small_lift_large_value', 'nine_for_some', 'four_for_little', 'ten_for_much']);
  });

  it('puts the larger impact first where both are worth the same, then what the plan has first', () => {
    const { ranked } = rank(`
events:
  c: { measure: { lift: 5%, value: 100, effort: low } }
  a: { measure: { lift: 10%, value: 100, effort: medium } }
  b: { measure: { lift: 5%, value: 100, effort: low } }
`);
    expect(ranked).toEqual(['a', 'c', 'b']);
  });

  it('takes the value of the goal where the event has none', () => {
    const { ranked } = rank(`
goals: { g: { value: 500 } }
events:
  a: { measure: { lift: 10%, value: 100, effort: low } }
  b: { goal: g, measure: { lift: 10%, effort: low } }
`);
    expect(ranked).toEqual(['b', 'a']);
  });

  it('leaves out what pays, guardrails and what is on its way out, and names what it cannot rank', () => {
    const full = 'measure: { lift: 10%, value: 100, effort: low }';
    expect(
      rank(`
events:
  paid: { tier: macro, ${full} }
  guard: { kind: guardrail, ${full} }
  old: { status: deprecated, ${full} }
  gone: { status: retired, ${full} }
  planned: { status: proposed, ${full} }
  no_effort: { measure: { lift: 10%, value: 100 } }
  no_value: { measure: { lift: 10%, effort: low } }
  no_measure: {}
`),
    ).toEqual({ ranked: ['planned'], others: ['no_effort', 'no_value', 'no_measure'] });
  });

  it('says where to start: the first three, on the page and in the table', async () => {
    const events = [1, 2, 3, 4].map((lift) => `  e${lift}: { measure: { lift: ${lift}%, value: 100, effort: low } }\n`);
    const markdown = await generateMarkdown(`currency: EUR\nevents:\n${events.join('')}`);
    expect(markdown).toContain(
      '- 1.: `e4` (4 EUR, low effort)\n- 2.: `e3` (3 EUR, low effort)\n- 3.: `e2` (2 EUR, low effort)\n',
    );
    expect(markdown.match(/^\| \d \| `e\d`(?: \*\*start here\*\*)? \|/gm)).toEqual([
      '| 1 | `e4` **start here** |',
      '| 2 | `e3` **start here** |',
      '| 3 | `e2` **start here** |',
      '| 4 | `e1` |',
    ]);
  });

  it('draws impacts to one scale, and nothing for a loss', async () => {
    const html = await generateHtml(`
events:
  a: { measure: { lift: 10%, value: 100, effort: low } }
  b: { measure: { lift: 2.5%, value: 100, effort: low } }
  c: { measure: { lift: -4%, value: 100, effort: low } }
`);
    expect(html.match(/class="filled" width="\d+"/g)).toEqual(
      [100, 25, 0].map((width) => `class="filled" width="${width}"`),
    );
  });
});

describe('the map', () => {
  it('goes touchpoint by touchpoint, as they come on the journey', async () => {
    const markdown = await generateMarkdown(`
stages: [first, second]
events:
  c: { stage: second, touchpoint: Home }
  a: { stage: first, touchpoint: Shop, source: [browser, server], measure: { metric: m, outcome: O, target: 1%..2%, baseline: { rate: 1%, as_of: 2026-01-31 } } }
  b: { stage: first, touchpoint: Home }
  d: { stage: first, measure: { metric: n } }
  e: { stage: first }
`);
    expect(
      markdown
        .slice(markdown.indexOf('## The map'))
        .match(/^\| (?!Touch|---).*/gm)
        ?.slice(0, 4),
    ).toEqual([
      '| Shop | `a` | `m` | O | browser, server | 1% – 2% | 1%, as of 31 January 2026 |',
      '| Home | `b` | – | – | – | – | – |',
      '| Home | `c` | – | – | – | – | – |',
      '| No touchpoint | `d` | `n` | – | – | – | – |',
    ]);
  });

  it('is not there when the plan says nothing of the kind', async () => {
    expect(await generateMarkdown('events: { a: {} }\n')).not.toContain('## The map');
  });
});

describe('the lineage', () => {
  function trace(fields: string): string[] {
    const { plan } = readExample(`
destinations: { ga4: { type: ga4 }, sink: { type: custom, shadow: true } }
events:
  a: { ${fields} }
`);
    const { sources, carriers, destinations } = traceEvent(plan.events.get('a') as PlanEvent);
    return [String(sources), String(carriers), String(destinations.map(({ destination }) => destination.name))];
  }
  const both = 'destinations: { ga4: true, sink: true }';

  it.each([
    [
      'a trigger is listened for',
      `source: browser, trigger: { click: a }, ${both}`,
      ['browser', 'listener', 'ga4,sink'],
    ],
    ['without a trigger the code sends', `source: browser, ${both}`, ['browser', 'code', 'ga4,sink']],
    ['apps and servers send by their code', `source: [app, server], ${both}`, ['app,server', 'app,server', 'ga4,sink']],
    ['other systems are connected, once', `source: [email, crm], ${both}`, ['email,crm', 'connection', 'ga4,sink']],
    ['what is not said is not guessed', both, ['', 'unsaid', 'ga4,sink']],
    ['proposed events go nowhere', `source: app, status: proposed, ${both}`, ['app', 'app', '']],
    ['shadow events go where shadows may', `source: app, status: shadow, ${both}`, ['app', 'app', 'sink']],
    ['deprecated events still go', `source: app, status: deprecated, ${both}`, ['app', 'app', 'ga4,sink']],
  ])('%s', (_, fields, ways) => {
    expect(trace(fields)).toEqual(ways);
  });

  it('is a picture with every way in words', async () => {
    const html = await generateHtml(`
destinations: { ga4: { type: ga4, consent: [analytics_storage] }, idle: { type: custom, consent: [] } }
events:
  a: { source: browser, destinations: { ga4: { as: view_item } } }
  b: { source: browser, destinations: { ga4: true } }
`);
    expect(html).toContain(
      '<desc id="lineage-drawing-about">browser to tracking code: 2 events. tracking code to ga4: 2 events.</desc>',
    );
    expect(html.match(/<title>[^<]*, \d events?[^<]*<\/title>/g)).toEqual([
      '<title>browser, 2 events</title>',
      '<title>tracking code, 2 events</title>',
      '<title>ga4, 2 events, analytics_storage</title>',
      '<title>idle, 0 events, none needed</title>',
    ]);
    expect(html).toContain('(view_item)');
  });
});

describe('the picture of the journey', () => {
  it('is told in words, stage by stage, strongest tier first', async () => {
    const html = await generateHtml(`
stages: [first, second, third]
events:
  a: { stage: first, tier: low }
  b: { stage: first, tier: high }
  c: { stage: first, tier: low }
  d: { stage: third, tier: macro }
  e: { stage: third, tier: macro, status: retired }
`);
    expect(html).toContain(
      '<desc id="across-about">first: 3 events (1 high, 2 low). second: 0 events. third: 1 event (1 macro).</desc>',
    );
  });

  it('has a mark for every event with its number in the table, a diamond for what pays', async () => {
    const html = await generateHtml(
      'goals: { sale: { event: b } }\nevents: { a: { tier: low }, b: { tier: macro } }\n',
    );
    const [across = ''] = html.match(/<svg class="drawing picture-across"[\s\S]*?<\/svg>/) ?? [];
    const marks = across.match(/<g class="mark [\s\S]*?<\/g>/g) ?? [];
    expect(marks.map((mark) => mark.replace(/<path[^>]*>|x="[^"]*" y="[^"]*"/g, ''))).toEqual([
      '<g class="mark tier-macro"><title>2 b, macro</title><text class="digits" >2</text></g>',
      '<g class="mark tier-1"><title>1 a, low</title><text class="digits" >1</text></g>',
    ]);
    const shapes = marks.map((mark) => mark.match(/L/g)?.length ?? 0);
    expect(shapes).toEqual([3, 0]);
    expect(across).toContain('>sale</text>');
    expect(html).toMatch(/<tr id="event-2"[^>]*>\n<th[^>]*><span class="number">2<\/span> <bdi class="name">b</);
  });

  it('counts where there are more events than marks can show', async () => {
    const events = Array.from({ length: 61 }, (_, index) => `  e${index}: { tier: low }\n`).join('');
    const html = await generateHtml(`events:\n${events}`);
    expect(html.match(/<title>61 low<\/title>/g)).toHaveLength(2);
    expect(html).not.toContain('<title>1 e0, low</title>');
  });

  it('draws counts as bars of one scale', async () => {
    const events = Array.from(
      { length: 90 },
      (_, index) =>
        `  e${index}: { stage: ${index < 30 ? 'first' : 'second'}, tier: ${index < 60 ? 'low' : 'high'} }\n`,
    );
    const html = await generateHtml(`stages: [first, second]\nevents:\n${events.join('')}`);
    const bars = html.match(/<title>30 (?:low|high)<\/title><path class="fill" d="M[^h]*h[\d.]+/g) ?? [];
    const lengths = bars.map((bar) => bar.replace(/.*h/, ''));
    expect(lengths).toHaveLength(6); // two stages and two tiers, in the wide picture and in the narrow one
    expect(new Set(lengths.slice(0, 3)).size).toBe(1);
    expect(new Set(lengths.slice(3)).size).toBe(1);
  });
});

describe('what changed', () => {
  const change = (kind: string, subject = 'x', impact: 'breaking' | 'compatible' = 'compatible') => ({
    kind,
    subject,
    impact,
    message: `${kind}.`,
  });

  it('names events that came and went, and counts the rest', async () => {
    const changes = [
      change('event-added', 'a'),
      change('event-added', 'b'),
      change('goal-added', 'goals.g', 'breaking'),
      change('event-owner-changed', 'a'),
    ];
    const markdown = await generateMarkdown('', {}, { since: { version: '1.0.0', changes } });
    expect(markdown).toContain('## What changed since 1.0.0');
    expect(markdown).toContain('- new: `a`, `b`\n- beside that: 2 smaller changes, 1 breaks what reads or sends\n');
    expect(markdown).toContain('| breaking | goal-added. |');
  });

  it('leaves out how the plan is looked after', async () => {
    const changes = [change('output-changed'), change('plan-lint-rule-changed'), change('plan-policy-changed')];
    const markdown = await generateMarkdown('', {}, { since: { version: '1.0.0', changes } });
    expect(markdown).toContain('Nothing changed.');
    expect(markdown).not.toContain('## All changes');
  });

  it('lists no more than 200, and says how many more there are', async () => {
    const changes = Array.from({ length: 203 }, () => change('event-owner-changed'));
    const markdown = await generateMarkdown('', {}, { since: { version: '1.0.0', changes } });
    expect(markdown.match(/^\| compatible \|/gm)).toHaveLength(200);
    expect(markdown).toContain('\nand 3 more\n');
  });

  it('is not there when no version before is named', async () => {
    expect(await generateMarkdown('events: { a: {} }\n')).not.toContain('changed');
  });
});
