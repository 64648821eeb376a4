import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lint/rules/index.js';
import { findWith } from '../find-with.js';
import { lintText } from '../lint-text.js';

describe('the catalogue', () => {
  it('has no two rules that ask for the same', () => {
    const summaries = RULES.map(({ summary }) => summary);
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([]);
  });
});

describe('review-overdue', () => {
  const only = RULES.filter(({ id }) => id === 'review-overdue');
  const text = 'events:\n  a_viewed: { review: { every: 90d, last: 2026-01-01 } }\n';

  it('counts the last day as in time, and shows the day that it judges by', () => {
    expect(lintText(text, { rules: only, today: '2026-04-01' })).toEqual([]);
    expect(lintText(text, { rules: only, today: '2026-04-02' })).toEqual([
      '2:15 Event "a_viewed" was to be reviewed by 2026-04-01; today is 2026-04-02.',
    ]);
  });

  it('finds nothing overdue without a date', () => {
    expect(lintText(text, { rules: only })).toEqual([]);
  });
});

describe('example-valid', () => {
  it('takes a default of null for none, and an example of a nullable property', () => {
    const plan = `properties:
  a: { type: string, default: null }
  b: { type: string, nullable: true, example: null }
  c: { type: [string, number], example: 4 }
  d: { type: timestamp, examples: [2026-11-21T10:00:00Z, 1763719200] }
`;
    expect(findWith('example-valid', plan)).toEqual([]);
  });

  it('looks into fields and items', () => {
    const plan = `properties:
  a: { type: array, items: { type: object, properties: { b: { type: integer, example: 1.5 } } } }
`;
    expect(findWith('example-valid', plan)).toEqual(['2:87 The example "1.5" of "b" is no integer.']);
  });
});

describe('pii-declared', () => {
  const suspects = (names: string[]) =>
    names.filter((name) => findWith('pii-declared', `properties:\n  ${name}: { type: string }\n`).length > 0);

  it('knows names in any case, and leaves alone what only sounds like them', () => {
    const personal = ['email', 'customerEmail', 'Phone Number', 'client_ip', 'billing_address', 'last-name', 'iban'];
    expect(suspects(personal)).toEqual(personal);
    const others = [
      'email_type',
      'page_name',
      'item_name',
      'page_address',
      'phone_model',
      'shipping_tier',
      'email_hash',
    ];
    expect(suspects(others)).toEqual([]);
  });
});

describe('event-tense', () => {
  it('does not speak where the events have no habit, or another', () => {
    const events = (names: string) =>
      `events:\n${names
        .split(' ')
        .map((name) => `  ${name}: {}\n`)
        .join('')}`;
    expect(findWith('event-tense', events('view_item add_to_cart begin_checkout purchase refund search'))).toEqual([]);
    expect(findWith('event-tense', events('a_viewed b_added c_start d_open e_click'))).toEqual([]);
  });
});

describe('property-unused', () => {
  it('counts what groups and fields use', () => {
    const plan = `properties:
  a: { type: string }
  b: { type: string }
  c: { type: object, properties: { b: required } }
groups:
  base: { apply: all, properties: { a: required, c: required } }
events:
  a_viewed: {}
`;
    expect(findWith('property-unused', plan)).toEqual([]);
  });
});
