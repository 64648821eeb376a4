import { describe, expect, test } from 'vitest';
import { printMark, printNotes } from '../../src/gtm/mark.js';
import { importPlan } from './import-plan.js';
import { LiveContainer, template, when } from './live-container.js';

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
