import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** A real plan, which tests take to pieces. */
export const plan = readFileSync(new URL('../../plans/store.yaml', import.meta.url), 'utf8');
const planLines = plan.split('\n');

/** Text with much of what means something in YAML. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        ': ',
        ':',
        '- ',
        '? ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '\n',
        '\n  ',
        '\n    ',
        '\n\t',
      ),
      fc.constantFrom(
        '&x ',
        '*x',
        '<<',
        '!!int ',
        '!t ',
        '#',
        ' #',
        '%',
        '@',
        '`',
        '---\n',
        '...\n',
        '\r',
        '\r\n',
        '\0',
        '\uFEFF',
        '\\',
        '\\x',
      ),
      fc.constantFrom('1', '-', '~', 'é', '🙂', '\uD800', '\u2028', '|2-', '>+', "''", '\\"'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A piece of a real plan with a few lines or characters changed. */
const mutated = fc
  .tuple(
    fc.nat(planLines.length - 1),
    fc.integer({ min: 1, max: 30 }),
    fc.array(
      fc.tuple(
        fc.nat(2000),
        fc.constantFrom('', '"', "'", '[', ']', '{', '}', ':', ' ', '  ', '\n', '\t', '-', '#', '&a ', '*a', '|', '@'),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([from, count, edits]) => {
    let text = planLines.slice(from, from + count).join('\n');
    for (const [place, inserted] of edits) {
      const offset = place % (text.length + 1);
      text = text.slice(0, offset) + inserted + text.slice(offset + (place % 3));
    }
    return text;
  });

/** Any text, with a bias to what is nearly YAML and nearly a plan. */
export const anyText = fc.oneof(yamlish, mutated);
