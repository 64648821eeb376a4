import { describe, expect, test } from 'vitest';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { importPlan } from './import-plan.js';
import { flag, LiveContainer, template, when } from './live-container.js';

/** The trigger of an event that one trigger of the container fires, and what is told of it. */
async function importTrigger(type: string, fields: Json) {
  const live = new LiveContainer()
    .builtIns({ PAGE_PATH: 'Path', PAGE_URL: 'URL', CLICK_ELEMENT: 'Element', CLICK_ID: 'Id', EVENT: 'Event' })
    .constant('GA4 ID', 'G-ABCDE12345');
  live.event('done', [live.trigger(type, fields)]);
  const { plan, imported } = await importPlan(live.print());
  return { trigger: plan.events.get('done')?.trigger, told: imported.notes.map(({ message }) => message) };
}

const onPath = (type: string, text: string, ...more: Json[]) => ({ filter: [when(type, 'Path', text, ...more)] });

describe('A condition on the path', () => {
  test.each([
    [onPath('EQUALS', '/a'), '/a'],
    [onPath('STARTS_WITH', '/a'), '/a*'],
    [onPath('ENDS_WITH', '.html'), '*.html'],
    [onPath('CONTAINS', 'shop'), '*shop*'],
    [onPath('MATCH_REGEX', '^/a/.*/b\\.html$'), '/a/*/b.html'],
    [{}, '/*'],
  ])('of %j is a pattern of the plan', async (fields, path) => {
    const { trigger, told } = await importTrigger('PAGEVIEW', fields);
    expect([trigger, told]).toEqual([{ kind: 'pageview', path }, []]);
  });

  test.each([
    ['a star', onPath('STARTS_WITH', '/a*b')],
    ['a query', onPath('EQUALS', '/a?b')],
    ['a pattern that is none of ours', onPath('MATCH_REGEX', '^/(a|b)$')],
    ['a pattern without its ends', onPath('MATCH_REGEX', '/a/.*')],
    ['a beginning that is no path', onPath('EQUALS', 'a')],
    ['no', onPath('EQUALS', '/a', flag('negate', true))],
    ['any case', onPath('EQUALS', '/a', flag('ignore_case', true))],
    ['another variable', { filter: [when('EQUALS', 'URL', '/a')] }],
    ['a second condition', { filter: [when('EQUALS', 'Path', '/a'), when('EQUALS', 'Path', '/b')] }],
  ])('with %s is told, because a plan cannot say it', async (_, fields) => {
    const { trigger, told } = await importTrigger('PAGEVIEW', fields);
    expect(trigger).toBeUndefined();
    expect(told).toEqual([
      expect.stringMatching(/^"done" of the tag "GA4 - done" happens only where .* which a plan cannot say\.$/),
    ]);
  });
});

describe('A trigger', () => {
  test.each([
    [
      'CLICK',
      { filter: [when('CSS_SELECTOR', 'Element', '.a, .a *, #b, #b *')] },
      { kind: 'click', selector: '.a, #b' },
    ],
    ['LINK_CLICK', { filter: [when('EQUALS', 'Id', 'go')] }, { kind: 'link', selector: '#go' }],
    [
      'SCROLL_DEPTH',
      { parameter: [template('verticalThresholdsPercent', '25, 50')] },
      { kind: 'scroll', percents: [25, 50] },
    ],
    ['HISTORY_CHANGE', {}, { kind: 'history', path: '/*' }],
    ['CUSTOM_EVENT', { customEventFilter: [when('EQUALS', '_event', 'a')] }, { kind: 'event', event: 'a' }],
    ['CUSTOM_EVENT', { customEventFilter: [when('EQUALS', 'Event', 'a')] }, { kind: 'event', event: 'a' }],
  ])('%s with %j is one of the plan', async (type, fields, trigger) => {
    const found = await importTrigger(type, fields);
    expect([found.trigger, found.told]).toEqual([trigger, []]);
  });

  test.each([
    ['CUSTOM_EVENT', { customEventFilter: [when('EQUALS', '_event', 'a', flag('negate', true))] }],
    ['CUSTOM_EVENT', { customEventFilter: [when('MATCH_REGEX', '_event', '.*')] }],
    [
      'SCROLL_DEPTH',
      { parameter: [template('verticalThresholdsPercent', '100'), template('verticalThresholdUnits', 'PIXELS')] },
    ],
    ['ELEMENT_VISIBILITY', { parameter: [template('elementSelector', '.a'), flag('useOnScreenDuration', true)] }],
    ['YOU_TUBE_VIDEO', { parameter: [flag('captureProgress', true), template('radioButtonGroup1', 'TIME')] }],
    ['TIMER', { interval: { type: 'TEMPLATE', value: '1000' }, limit: { type: 'TEMPLATE', value: '5' } }],
    ['JS_ERROR', {}],
  ])('%s with %j is told, because a plan has none like it', async (type, fields) => {
    const { trigger, told } = await importTrigger(type, fields);
    expect(trigger).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('which a plan cannot say.')]);
  });
});

describe('A value', () => {
  test('that two variables read in two ways is the one, and the other is told', async () => {
    const live = new LiveContainer().constant('GA4 ID', 'G-ABCDE12345').dataLayer('Plain', 'plan');
    live.dataLayer('Lower', 'plan', { formatValue: { caseConversionType: 'LOWERCASE' } });
    live.event('a', [live.pushed('a')], { plan: '{{Plain}}' }).event('b', [live.pushed('b')], { plan: '{{Lower}}' });
    const { plan, imported } = await importPlan(live.print());
    expect(plan.outputs.get('gtm')?.options.has('variables')).toBe(false);
    expect(imported.notes.map(({ message }) => message)).toEqual([
      'The parameter "plan" is "plan" of the data layer, formatted; the plan has it without that.',
    ]);
  });
});

describe('A tag with two triggers', () => {
  test('is two events, of which only the first has its notes as description', async () => {
    const live = new LiveContainer().constant('GA4 ID', 'G-ABCDE12345');
    live.event('lead', [live.pushed('form_a'), live.pushed('form_b')], {}, { notes: 'A form was sent.' });
    const { plan } = await importPlan(live.print());
    const found = [...plan.events.values()].map(({ name, description }) => [name, description]);
    expect(found).toEqual([
      ['lead', 'A form was sent.'],
      ['form_b', 'TODO: say when form_b happens.'],
    ]);
  });
});
