import { describe, expect, test } from 'vitest';
import { importPlan } from './import-plan.js';
import { flag, LiveContainer, needs, settings, template, when } from './live-container.js';

const NAMES = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    '404',
    'true',
    'null',
    '<<',
    '~',
    '- a',
    'a: b',
    'a #b',
    '{a',
    '[a',
    '*a',
    '&a',
    '!a',
  ],
  ...['"', "'", '\\', '*/', '</script>', `$\{x}`, '😀', '\u202eabc', 'a\nb', '%', '@a', '`', 'off', ' a', 'a ', 'TODO'],
];

describe('A container with names that mean something elsewhere', () => {
  test.each(NAMES)(
    'has %j as event, parameter, key of the data layer, constant, selector and name of tags',
    async (name) => {
      const live = new LiveContainer();
      live.constant('GA4 ID', 'G-ABCDE12345').dataLayer('Value', name).builtIns({ CLICK_ELEMENT: 'Click Element' });
      const parameter = [
        settings({ [`p ${name}`]: '{{Value}}', [`c ${name}`]: `x${name}` }),
        template('eventName', name),
        template('measurementIdOverride', '{{GA4 ID}}'),
      ];
      live.tag(name, 'gaawe', [live.pushed(name)], parameter, { notes: name, consentSettings: needs(`c ${name}`) });
      const click = live.trigger('CLICK', { filter: [when('CSS_SELECTOR', 'Click Element', name)] });
      live.event('clicked', [click], {}, { blockingTriggerId: [live.pushed(name)] });
      live.tag(`Other ${name}`, 'html', ['2147479553'], [template('html', name), flag('supportDocumentWrite', false)]);
      const { plan, imported } = await importPlan(live.print());
      const event = plan.events.get(name);
      expect([...plan.events.keys()]).toEqual([name, 'clicked']);
      expect([...(event?.properties.keys() ?? [])]).toEqual([name]);
      expect(event?.destinations.get('ga4')?.params).toEqual(new Map([[name, `p ${name}`]]));
      expect(event?.destinations.get('ga4')?.set).toEqual(new Map([[`c ${name}`, `x${name}`]]));
      expect(plan.consentTypes).toContain(`c ${name}`);
      expect(plan.events.get('clicked')?.trigger).toMatchObject({ kind: 'click', selector: name });
      expect(imported.notes.some(({ message }) => message.includes(`"Other ${name}"`))).toBe(true);
    },
  );

  test('is told apart from a plan whose comments end and go on as a plan', async () => {
    const live = new LiveContainer();
    live.tag('a\nevents: { planted: {} }', 'html', ['2147479553'], [template('html', 'x')]);
    const { plan, imported } = await importPlan(live.print());
    expect(plan.events.size).toBe(0);
    expect(imported.text).not.toMatch(/^events: \{ planted/m);
  });
});
