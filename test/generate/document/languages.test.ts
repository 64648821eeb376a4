import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/generate/targets/document/messages/index.js';
import { EARLIER, generateHtml, generateMarkdown } from './generate.js';

const EVERY_BRANCH = readFileSync(join(import.meta.dirname, 'fixtures/every-branch.yaml'), 'utf8');
const TEMPLATES = join(import.meta.dirname, '../../../templates/document');

describe('the languages of the document', () => {
  it.each(Object.entries(LANGUAGES))('%s has all the words that English has, and says which it is', (tag, messages) => {
    expect(listWords(messages)).toEqual(listWords(LANGUAGES.en));
    expect(messages.language).toBe(tag);
  });

  it('differ in nearly every word', () => {
    const german = new Map(readWords(LANGUAGES.de));
    const same = readWords(LANGUAGES.en).filter(([key, word]) => german.get(key) === word && /[a-z]{3}/.test(word));
    expect(same).toEqual([
      ['labels.version', 'Version'],
      ['labels.status', 'Status'],
    ]);
  });

  it('are chosen by the option, figures and dates included', async () => {
    const markdown = await generateMarkdown(EVERY_BRANCH, { language: 'de' }, EARLIER);
    expect(markdown).toContain('# Little & Large: Messplan');
    expect(markdown).toContain('- Stand: 28. Februar 2026');
    expect(markdown).toContain('| 1.234,5 EUR | 2\u00a0% – 3\u00a0% | 30 Tage |');
    expect(markdown).toContain('bis 40 je Tag');
    const html = await generateHtml(EVERY_BRANCH, { language: 'de' }, EARLIER);
    expect(html).toContain('<html lang="de" ');
    expect(html).toContain('<dt>Stand</dt><dd><bdi>28. Februar 2026</bdi></dd>');
  });

  it('leave no English word on a German page but those of the plan and of the diff', async () => {
    const page = await generateHtml(EVERY_BRANCH, { language: 'de' }, EARLIER);
    const seen = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/lang="en"><bdi>[^<]*/g, '');
    const german = new Set(readWords(LANGUAGES.de).map(([, word]) => word));
    const english = readWords(LANGUAGES.en).filter(([, word]) => / /.test(word) && !german.has(word));
    expect(english.length).toBeGreaterThan(20);
    expect(english.filter(([, word]) => seen.includes(word))).toEqual([]);
  });

  it('are all of the fixed text: the templates have none', () => {
    for (const file of readdirSync(TEMPLATES).filter((name) => !name.includes('.css.'))) {
      const text = readFileSync(join(TEMPLATES, file), 'utf8');
      expect([file, findFixedText(text)]).toEqual([file, []]);
    }
  });
});

/** Words outside of tags, expressions and what Markdown and Mermaid need. */
function findFixedText(template: string): string[] {
  const bare = template
    .replace(/\{\{.*?\}\}/gs, '')
    .replace(/```mermaid\nflowchart LR/, '')
    .replace(/<(?:\/?[a-z][^>]*|!doctype html)>/g, '');
  return bare.match(/\p{L}{2,}/gu) ?? [];
}

/** Every key, with the kind of what it holds. */
function listWords(messages: object): string[] {
  return walk(messages)
    .map(([key, value]) => `${key}: ${typeof value}`)
    .sort();
}

function readWords(messages: object): [key: string, word: string][] {
  return walk(messages).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function walk(messages: object, path = ''): [key: string, value: unknown][] {
  return Object.entries(messages).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' ? walk(value as object, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}
