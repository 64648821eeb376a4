import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { generateMarkdown, HOSTILE_EARLIER } from './generate.js';

const HOSTILE = readFileSync(join(import.meta.dirname, 'fixtures/hostile.yaml'), 'utf8');

describe('hostile text in Markdown', async () => {
  const markdown = await generateMarkdown(HOSTILE, {}, HOSTILE_EARLIER);
  const tokens = marked.lexer(markdown, { gfm: true });
  const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');

  const stages = tables.slice(1, 7);

  it('keeps the columns of every table', () => {
    expect(tables.map(({ header }) => header.length)).toEqual([6, 5, 5, 5, 5, 5, 5, 8, 7, 4, 2]);
    for (const { rows, header } of tables) {
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
    expect(stages.flatMap(({ rows }) => rows)).toHaveLength(11);
    expect(tables.slice(7).map(({ rows }) => rows.length)).toEqual([1, 3, 11, 2]);
  });

  it('draws a diagram of which no name is part', () => {
    const diagrams = tokens.filter((token): token is Tokens.Code => token.type === 'code');
    expect(diagrams.map(({ lang }) => lang)).toEqual(['mermaid']);
    const [first, ...lines] = diagrams[0]?.text.split('\n') ?? [];
    expect(first).toBe('flowchart LR');
    for (const line of lines)
      expect(line).toMatch(/^ {2}[sct]\d+(?:\["[\w .,()#;-]+"\]| -->\|"\d+ events?"\| [sct]\d+)$/);
    expect(lines).toContain('  t1["ga4#34; onclick#61;#34;alert(1)"]');
  });

  it('shows every name as the plan has it, with what hides written out', () => {
    const names = stages.flatMap(({ rows }) => rows.map(([name]) => readText(name?.tokens ?? [])));
    expect(names).toContain('x|y`z');
    expect(names).toContain('" autofocus onfocus="alert(1)');
    expect(names).toContain('pay[U+202E]gnp.exe');
    expect(names).toContain('a[U+000A]b[U+0009]c');
    expect(names).toContain('""');
  });

  it('shows prose as the plan has it', () => {
    const questions = stages.flatMap(({ rows }) => rows.map((row) => readText(row[2]?.tokens ?? [])));
    expect(questions).toContain('Is `constructor` a | name?');
    expect(questions).toContain("<script>alert('question')</script> # x - y");
    expect(questions).toContain(
      '[x](javascript:alert(1)) ![i](https://evil.example/x.png) <https://evil.example> https://evil.example',
    );
    expect(questions).toContain('\\| \\\\| \\');
  });

  it('makes no headings, lists, links, images or HTML of its own', () => {
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map(({ depth }) => depth)).toEqual([1, 2, 2, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    const kinds = new Set<string>();
    const links: string[] = [];
    marked.walkTokens(tokens, (token) => {
      kinds.add(token.type);
      if (token.type === 'link') links.push(token.href);
    });
    for (const kind of ['html', 'image', 'em', 'blockquote', 'del']) expect(kinds).not.toContain(kind);
    // Markdown itself makes a link of any e-mail address; nothing else may be one.
    expect(links.filter((href) => !href.startsWith('mailto:'))).toEqual([]);
  });
});

/** What a reader sees of inline tokens. */
function readText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? readText(token.tokens) : 'text' in token ? String(token.text) : token.raw,
    )
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
