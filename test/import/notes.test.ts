import { describe, expect, test } from 'vitest';
import { printMark, printNotes } from '../../src/gtm/mark.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { importPlan } from './import-plan.js';
import { flag, LiveContainer, template, when } from './live-container.js';

const start = () => new LiveContainer().constant('GA4 ID', 'G-ABCDE12345');
const MARK = { plan: 'Shop', key: ['event', 'ga4', 'a'], name: '0123abcd', folder: '89ef4567' };

describe('The description of an imported event', () => {
  const describeEvent = async (notes: string | undefined) => {
    const live = start();
    live.event('done', [live.pushed('done')], {}, notes === undefined ? {} : { notes });
    return (await importPlan(live.print())).plan.events.get('done')?.description;
  };

  test.each([
    ['what a person wrote', 'The form was sent.', 'The form was sent.'],
    ['all lines that a person wrote', 'The form was sent.\r\nAsk Ada.', 'The form was sent. Ask Ada.'],
    ['what begins with a bracket', '[B2B] The form was sent.', '[B2B] The form was sent.'],
    ['of generated notes the first line', printNotes('It was sent.\nOwner: growth', MARK), 'It was sent.'],
    [
      'what a person added to them',
      printNotes('It was sent.\nOwner: growth', MARK, '\nNot on /b.'),
      'It was sent. Not on /b.',
    ],
    ['a task where only a program wrote', printMark(MARK), 'TODO: say when done happens.'],
    ['a task without notes', undefined, 'TODO: say when done happens.'],
  ])('is %s', async (_, notes, description) => {
    expect(await describeEvent(notes)).toBe(description);
  });
});

describe('What nothing uses', () => {
  test('is told, because the plan does not have it', async () => {
    const live = start().dataLayer('Used', 'used').dataLayer('Unused', 'unused');
    live.event('done', [live.pushed('done')], { used: '{{Used}}' });
    live.trigger('CLICK', { name: 'Unused trigger', filter: [when('EQUALS', 'Used', 'x')] });
    const { imported } = await importPlan(live.print());
    expect(imported.notes.map(({ message, location }) => [message, location.path.join('.')])).toEqual([
      ['The trigger "Unused trigger" is not in the plan: nothing fires on it.', 'containerVersion.trigger.1.name'],
      ['The variable "Unused" is not in the plan: nothing calls it.', 'containerVersion.variable.2.name'],
    ]);
  });

  test('is not what only another trigger, a group or the code of a template uses', async () => {
    const live = start().dataLayer('In a condition', 'a').dataLayer('In a template', 'b');
    const member = live.pushed('member', when('EQUALS', 'In a condition', 'x'));
    live.event('first', [member]);
    const list = [{ type: 'TRIGGER_REFERENCE', value: live.pushed('other') }];
    live.event('done', [live.trigger('TRIGGER_GROUP', { parameter: [{ type: 'LIST', key: 'triggerIds', list }] })]);
    live.more({
      customTemplate: [
        { accountId: '1', containerId: '2', templateId: '90', name: 'T', templateData: '{{In a template}}' },
      ],
    });
    live.tag('Pixel', 'cvt_2_90', [member], [template('a', 'b')]);
    const { imported } = await importPlan(live.print());
    expect(imported.notes.filter(({ message }) => message.includes('nothing'))).toEqual([]);
  });
});

describe('What a plan has no word for', () => {
  const tell = async (fields: Json, trigger: Json = {}, type = 'CUSTOM_EVENT') => {
    const live = start().builtIns({ FORM_ELEMENT: 'Form', CLICK_ELEMENT: 'Element' });
    const pushed = type === 'CUSTOM_EVENT' ? { customEventFilter: [when('EQUALS', '_event', 'done')] } : {};
    live.event('done', [live.trigger(type, { ...pushed, ...trigger })], {}, fields);
    const { imported } = await importPlan(live.print());
    return imported.notes.map(({ message, location }) => [message, location.path.slice(3).join('.')]);
  };

  test.each([
    [{ scheduleStartMs: '1700000000000' }, 'fires only within a schedule', 'scheduleStartMs'],
    [{ scheduleEndMs: '1800000000000' }, 'fires only within a schedule', 'scheduleEndMs'],
    [{ priority: { type: 'INTEGER', value: '5' } }, 'has the priority 5', 'priority'],
    [{ tagFiringOption: 'UNLIMITED' }, 'may fire several times for one event', 'tagFiringOption'],
    [{ setupTag: [{ tagName: 'Login' }] }, 'fires the tag "Login" before it', 'setupTag.0.tagName'],
    [{ teardownTag: [{ tagName: 'Logout' }] }, 'fires the tag "Logout" after it', 'teardownTag.0.tagName'],
  ])('of a tag with %j is told', async (fields, what, place) => {
    expect(await tell(fields)).toEqual([[`The tag "GA4 - done" ${what}, which is not in the plan.`, place]]);
  });

  const yes = { type: 'BOOLEAN', value: 'true' };
  const form = { filter: [when('CSS_SELECTOR', 'Form', '#f')] };
  const visible = [template('elementSelector', '#x'), template('selectorType', 'CSS')];

  test.each([
    ['FORM_SUBMISSION', { ...form, checkValidation: yes }, ['happens only when nothing on the page prevents it']],
    [
      'FORM_SUBMISSION',
      { ...form, checkValidation: yes, waitForTags: yes },
      [
        'happens only when nothing on the page prevents it, and holds the visitor on the page until its tags have fired',
      ],
    ],
    ['FORM_SUBMISSION', form, []],
    ['ELEMENT_VISIBILITY', { parameter: visible }, ['does not happen for elements that appear later']],
    ['ELEMENT_VISIBILITY', { parameter: [...visible, flag('useDomChangeListener', true)] }, []],
  ])('of a trigger of type %s with %j is told', async (type, trigger, problems) => {
    const told = (await tell({}, trigger, type)).map(([message]) => message);
    expect(told).toEqual(problems.map((problem) => `"done" of the tag "GA4 - done" ${problem}.`));
  });
});
