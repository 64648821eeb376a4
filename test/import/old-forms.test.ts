import { describe, expect, test } from 'vitest';
import { importPlan } from './import-plan.js';
import { flag, LiveContainer, settings, table, template } from './live-container.js';

describe('A container of before 2023', () => {
  const live = new LiveContainer();
  live
    .dataLayer('Plan', 'plan')
    .tag(
      'Config',
      'gaawc',
      ['2147479553'],
      [
        template('measurementId', 'G-OLD0000000'),
        flag('sendPageView', false),
        table('fieldsToSet', ['name', 'value'], { server_container_url: 'https://s.example' }),
      ],
    );
  live.tag(
    'Event',
    'gaawe',
    [live.pushed('sign_up')],
    [
      template('eventName', 'sign_up'),
      { type: 'TAG_REFERENCE', key: 'measurementId', value: 'Config' },
      table('eventParameters', ['name', 'value'], { plan: '{{Plan}}' }),
    ],
  );

  test('gives the stream of its configuration, and the parameters of its events', async () => {
    const { plan } = await importPlan(live.print());
    const to = plan.events.get('sign_up')?.destinations.get('ga4');
    expect(to?.destination.settings.get('measurement_id')).toBe('G-OLD0000000');
    expect(to?.params).toEqual(new Map([['plan', 'plan']]));
  });

  test('gives what the configuration sets, as options of the output', async () => {
    const { plan } = await importPlan(live.print());
    expect(plan.outputs.get('gtm')?.options.get('google_tag')).toEqual({
      send_page_view: 'false',
      server_container_url: 'https://s.example',
    });
  });
});

describe('A container of two streams', () => {
  const live = new LiveContainer();
  const config = (rows: Record<string, string>) => table('configSettingsTable', ['parameter', 'parameterValue'], rows);
  live.tag('A', 'googtag', ['2147479573'], [template('tagId', 'G-A'), config({ both: '1', one: '2' })]);
  live.tag('B', 'googtag', ['2147479573'], [template('tagId', 'G-B'), config({ both: '1' })]);
  const on = [live.pushed('sign_up')];
  for (const [name, id] of [
    ['to A', 'G-A'],
    ['to B', 'G-B'],
  ] as const) {
    live.tag(name, 'gaawe', on, [
      settings({ place: id }),
      template('eventName', 'sign_up'),
      template('measurementIdOverride', id),
    ]);
  }

  test('becomes one event that goes to both, each with what is its own', async () => {
    const { plan } = await importPlan(live.print());
    expect([...plan.events.keys()]).toEqual(['sign_up']);
    const sent = [...(plan.events.get('sign_up')?.destinations.values() ?? [])];
    expect(sent.map(({ destination, set }) => [destination.settings.get('measurement_id'), set.get('place')])).toEqual([
      ['G-A', 'G-A'],
      ['G-B', 'G-B'],
    ]);
  });

  test('keeps what both Google tags set, and tells what only one does', async () => {
    const { plan, imported } = await importPlan(live.print());
    expect(plan.outputs.get('gtm')?.options.get('google_tag')).toEqual({ both: '1' });
    expect(imported.notes.map(({ message }) => message)).toContain(
      'The setting "one" of the tag "A", "2", is not in the plan.',
    );
  });
});
