import { describe, expect, it } from 'vitest';
import { lintCodes, lintText } from './lint-text.js';

const RULES = 'lint: { extends: [], rules: { event-stage: warn, event-question: error } }\n';

/** What the rules `event-stage` and `event-question` find in events that begin on line 3. */
function find(events: string): string[] {
  return lintText(`${RULES}events:\n${events}`);
}

describe('a suppressing comment', () => {
  it('takes out the findings of its rule on the next line, and no others', () => {
    const found = find(`  # measureplan-disable-next-line event-stage -- It is everywhere
  a_viewed: {}
  b_viewed: {}
`);
    expect(found).toEqual([
      '4:3 Event "a_viewed" answers no question.',
      '5:3 Event "b_viewed" answers no question.',
      '5:3 Event "b_viewed" has no stage.',
    ]);
  });

  it('takes out several rules, on its own line too', () => {
    expect(find('  a_viewed: {} # measureplan-disable-line event-stage, event-question -- Old\n')).toEqual([]);
  });

  it('reaches over blank lines and other comments', () => {
    const found = find(`  # measureplan-disable-next-line event-stage -- It is everywhere

  # Another word about it.
  # measureplan-disable-next-line event-question -- Nobody asks
  a_viewed: {}
`);
    expect(found).toEqual([]);
  });

  it('works with line ends of Windows, and takes "--" inside a reason', () => {
    expect(find('  # measureplan-disable-next-line event-stage,event-question -- Old -- very\r\n  a: {}\r\n')).toEqual(
      [],
    );
  });

  it('without a reason suppresses nothing and is an error', () => {
    const found = find(`  # measureplan-disable-next-line event-stage, event-question
  a_viewed: { stage: decision, question: Why? }
  b_viewed: { question: Why? } # measureplan-disable-line event-stage --
`);
    expect(found).toEqual([
      '3:5 The suppression has no reason.',
      '5:3 Event "b_viewed" has no stage.',
      '5:34 The suppression has no reason.',
    ]);
  });

  it('that names no rule, or is none that we know, is an error', () => {
    const found = lintCodes(`events:
  # measureplan-disable-next-line -- Everything
  # measureplan-disable event-stage -- All of it
`);
    expect(found).toEqual(['2:5 error bad-suppression', '3:5 error bad-suppression']);
  });

  it('that covers nothing is reported, each rule for itself, and so is the second of two', () => {
    const found = find(`  # measureplan-disable-next-line event-stage, event-question, owner-known -- Old
  a_viewed: { stage: decision } # measureplan-disable-line event-question -- Old
`);
    expect(found).toEqual([
      '3:35 The suppression of "event-stage" covers no finding.',
      '3:64 The suppression of "owner-known" covers no finding.',
      '4:60 The suppression of "event-question" covers no finding.',
    ]);
  });

  it('of an unknown rule is an error with its position', () => {
    expect(find('  # measureplan-disable-next-line event-stag -- Typo\n')).toEqual([
      '3:35 "event-stag" is not a rule.',
    ]);
  });

  it('is no comment inside a text', () => {
    const found = find(`  a_viewed:
    stage: decision
    question: "Why? # measureplan-disable-line nothing -- In a text"
    description: |
      # measureplan-disable-next-line nothing -- In a block
      Text.
    touchpoint: a#measureplan-disable
`);
    expect(found).toEqual([]);
  });

  it('leaves what lint says about its own settings', () => {
    const text = `# measureplan-disable-next-line unknown-rule -- No
lint: { extends: [], rules: { event-stagge: warn } }
`;
    expect(lintText(text)).toEqual(['1:33 "unknown-rule" is not a rule.', '2:31 "event-stagge" is not a rule.']);
  });

  // Comparing each with each would take minutes.
  it('costs time in proportion to the comments: forty thousand of them in a row', { timeout: 20_000 }, () => {
    const comments = '  # measureplan-disable-next-line event-stage -- Old\n'.repeat(40_000);
    const found = find(`${comments}  a_viewed: { question: Why? }\n`);
    expect(found).toHaveLength(39_999);
  });
});
