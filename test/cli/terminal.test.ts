import { describe, expect, it } from 'vitest';
import { makeFolder, runIn } from './run-in-folder.js';

/** No control character but line ends, and nothing invisible. */
const HARMLESS = /^[^\p{Cc}\p{Cf}]*$/u;

const plan = (name: string, tier: string) => `\
measureplan: 1
name: Store
version: 1.0.0
lint: { extends: [], rules: { event-name-case: error } }
conventions: { events: { case: snake } }
generate: { page: { target: document, out: plan.md }, "x${name}": { target: typescript, out: src } }
events:
  "A ${name}": { description: "B ${name}", tier: ${tier} }
`;

// Most of these the reader refuses; then the line that holds it is shown.
describe.each([
  ['a title sequence', '\u001b]0;pwned\u0007', '\\u{1b}]0;pwned\\u{7}'],
  ['a screen wipe', '\u001b[2J', '\\u{1b}[2J'],
  ['an 8-bit control sequence', '\u009b31m', '\\u{9b}31m'],
  ['a bidi override', 'user\u202eadmin', 'user\\u{202e}admin'],
  ['a bidi override as an escape', 'user\\u202eadmin', '\\u{202e}'],
  ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
])('a plan with %s', (_, name, shown) => {
  const files = {
    'plan.yaml': plan(name, 'low'),
    'next.yaml': plan(name, 'high').replace('"A ', '"C '),
    'bad.yaml': plan(name, `"${name}"`),
  };

  it.each([
    ['lint', 'plan.yaml'],
    ['lint', 'bad.yaml'],
    ['diff', 'plan.yaml', 'next.yaml'],
    ['generate', '--plan', 'plan.yaml', '--dry-run'],
    ['generate', '--plan', 'plan.yaml', '--out', 'build'],
  ])('shows it as an escape: %s %s %s %s', async (...args) => {
    const { stdout, stderr } = await runIn(makeFolder(files), ...args);
    expect(stdout).toContain(shown);
    for (const line of `${stdout}${stderr}`.split('\n')) expect(line).toMatch(HARMLESS);
  });

  it('shows it as an escape in JSON', async () => {
    const { stdout } = await runIn(makeFolder(files), 'diff', 'plan.yaml', 'next.yaml', '--format', 'json');
    expect(stdout.length).toBeGreaterThan(500);
    for (const line of stdout.split('\n')) expect(line).toMatch(HARMLESS);
  });
});

describe.each(['\u001b]0;pwned\u0007', '\u001b[2J', 'a\rb', 'a\u202eb', 'a\nb'])('the word %j', (word) => {
  it.each([
    [word],
    ['lint', word],
    ['lint', `--${word}`],
    ['explain', word],
    ['generate', word],
    ['init', 'x', '--template', word],
  ])('is shown harmlessly by "%s %s"', async (...args) => {
    const folder = makeFolder({ 'measureplan.yaml': plan('x', 'low') });
    const { exitCode, stderr } = await runIn(folder, ...args);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('\\u{')]);
    for (const line of stderr.split('\n')) expect(line).toMatch(HARMLESS);
  });

  it('is shown harmlessly as the name of a file', async () => {
    const folder = makeFolder({ [`${word}/measureplan.yaml`]: plan('x', 'low') });
    for (const args of [
      ['lint', word],
      ['generate', '--plan', word, '--dry-run'],
    ]) {
      const { stdout, stderr } = await runIn(folder, ...args);
      expect(stdout).toContain('\\u{');
      for (const line of `${stdout}${stderr}`.split('\n')) expect(line).toMatch(HARMLESS);
    }
  });
});
