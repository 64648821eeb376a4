import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../src/diff/changes/index.js';
import { diffDocs } from '../../src/diff/changes-page.js';
import { type ChangeKind, defineChange } from '../../src/diff/define-change.js';
import { checkExamples } from '../../src/diff/page/run-example.js';

const HOOKS = ['added', 'removed', 'renamed', 'changed'] as const;

describe('every kind of change', () => {
  it('is a file whose only export is named by its id', async () => {
    const files = readdirSync('src/diff/changes').filter((name) => name !== 'index.ts');
    expect(CHANGES.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
    for (const kind of CHANGES) {
      const module = await import(`../../src/diff/changes/${kind.id}.ts`);
      const name = kind.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(Object.entries(module)).toEqual([[name, kind]]);
    }
  });

  it.each(CHANGES.map((kind) => [kind.id, kind] as const))('%s judges by one hook', (_, kind) => {
    expect(HOOKS.filter((hook) => kind[hook] !== undefined)).toHaveLength(1);
  });

  it.each(CHANGES.map((kind) => [kind.id, kind] as const))(
    '%s gives what its examples say, each verdict in one',
    (_, kind) => {
      expect(kind.examples.length).toBeGreaterThan(0);
      checkExamples(kind);
    },
  );

  it.each(CHANGES.map((kind) => [kind.id, kind] as const))('%s says what it is in whole sentences', (_, kind) => {
    const reasons = Object.values(kind.verdicts).map(({ reason }) => reason);
    for (const sentence of [kind.summary, ...reasons]) expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

describe('a false example', () => {
  const sound = CHANGES.find(({ id }) => id === 'event-tier-changed') as ChangeKind;
  const example = sound.examples[0] as ChangeKind['examples'][number];

  it('is refused when the diff says something else', () => {
    const kind = defineChange({ ...sound, examples: [{ ...example, changes: ['nothing of the kind'] }] });
    expect(() => checkExamples(kind)).toThrow('An example of "event-tier-changed" is false.');
  });

  it('is refused when a verdict is never shown', () => {
    const kind = defineChange({ ...sound, examples: [example] });
    expect(() => checkExamples(kind)).toThrow('No example of "event-tier-changed" shows the verdict "macro".');
  });

  it('is refused when it is no valid plan', () => {
    const kind = defineChange({ ...sound, examples: [{ ...example, before: 'evnts: {}' }] });
    expect(() => checkExamples(kind)).toThrow('An example is no valid plan');
  });
});

describe('the page of changes', () => {
  const page = diffDocs().get('docs/changes.md') as string;

  it.each(CHANGES.map(({ id }) => id))('has %s in a table and in a section', (id) => {
    expect(page).toContain(`| [${id}](#${id}) |`);
    expect(page).toContain(`### ${id}\n`);
  });

  it('shows an example as its differing lines with what the diff says', () => {
    expect(page).toContain(
      [
        '```diff',
        '  events:',
        '-   signup_completed: { tier: low }',
        '+   signup_completed: { tier: high }',
        '```',
        '',
        '```text',
        '2:29 → 2:29 event-tier-changed, compatible for governance: Event "signup_completed" changed its tier from "low" to "high".',
      ].join('\n'),
    );
  });
});
