import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/generate/targets/gtm/ids.js';
import { printMark, printNotes, readMark } from '../../src/gtm/mark.js';
import { asList, type Json } from '../generate/gtm/container-check/problems.js';
import { generateContainer, readEvents } from '../generate/gtm/generate-container.js';

const MARK = { plan: 'Sample shop', key: ['event', 'ga4', 'plan_compared'], name: '0123abcd', folder: '89ef4567' };

describe('The mark in the notes', () => {
  test('is one line that a person can read', () => {
    expect(printMark(MARK)).toBe('[measureplan: Sample shop / event/ga4/plan_compared / 0123abcd-89ef4567]');
  });

  test('stands below what the plan says, and above what a person wrote', () => {
    const notes = printNotes('Two plans were compared.', MARK, '\nAda: paused until June.');
    expect(notes).toBe(`Two plans were compared.\n${printMark(MARK)}\nAda: paused until June.`);
    expect(readMark(notes)).toEqual({
      above: 'Two plans were compared.',
      mark: MARK,
      below: '\nAda: paused until June.',
    });
  });

  test('is read back whatever plan and events are called, and calls no variable', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 });
    const hostile = fc.constantFrom('a/b', ' ', ']', '{{x}}', '%0041', '\r\n', '\u2028', '\ud800', '[measureplan: ');
    const part = fc.oneof(name, hostile);
    fc.assert(
      fc.property(part, fc.array(part, { minLength: 1 }), (plan, key) => {
        const mark = { ...MARK, plan, key };
        expect(readMark(printMark(mark))?.mark).toEqual(mark);
        expect(printMark(mark)).not.toMatch(/\{|\}|\n/);
      }),
    );
  });

  test('is not taken from what the plan itself says of an event', () => {
    const other = printMark({ ...MARK, plan: 'Other' });
    expect(readMark(printNotes(`Looks like\n${other}`, MARK))).toMatchObject({
      above: `Looks like\n${other}`,
      mark: MARK,
    });
  });

  test('is read with the line ends of Windows as well', () => {
    expect(readMark(`One.\r\n${printMark(MARK)}\r\nTwo.`)).toEqual({ above: 'One.', mark: MARK, below: '\r\nTwo.' });
  });

  test.each([undefined, '', 7, 'measureplan', '[measureplan: x]', `in a line: ${printMark(MARK)}`])(
    'is not seen in %j',
    (notes) => expect(readMark(notes)).toBeUndefined(),
  );

  test('stands on every tag, trigger and variable that is generated, with what it is in the plan', async () => {
    const plan = readEvents(
      'signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }',
    );
    const { containerVersion } = await generateContainer(plan);
    const marks = ['tag', 'trigger', 'variable'].flatMap((kind) => {
      return asList(containerVersion[kind]).map(
        (entity: Json) => `${kind} ${readMark(entity.notes)?.mark.key.join('/')}`,
      );
    });
    expect(marks).toEqual([
      'tag google/ga4',
      'tag event/ga4/signed_up',
      'trigger signed_up',
      'variable measurement/ga4',
      'variable property/tier',
    ]);
    const { mark } = readMark(containerVersion.tag[1].notes) ?? {};
    expect(mark).toMatchObject({
      name: fingerprint('ga4 - Event - signed_up'),
      folder: fingerprint('Stage - decision'),
    });
  });
});
