import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { document } from '../../../src/generate/targets/document/index.js';
import { readExample } from '../../../src/plan/read-example.js';
import { expectGolden } from '../../support/golden.js';
import { EARLIER, generate, generateHtml, generateMarkdown, writePlan } from './generate.js';

const EVERY_BRANCH = readFileSync(join(import.meta.dirname, 'fixtures/every-branch.yaml'), 'utf8');
const HOSTILE = readFileSync(join(import.meta.dirname, 'fixtures/hostile.yaml'), 'utf8');
const TEMPLATES = join(import.meta.dirname, '../../../templates/document');

describe('the document target', () => {
  it('lays out everything that a plan can say, as HTML', async () => {
    expectGolden('generate/document/golden/every-branch.html', await generateHtml(EVERY_BRANCH, {}, EARLIER));
  });

  it('lays out everything that a plan can say, as Markdown', async () => {
    expectGolden('generate/document/golden/every-branch.md', await generateMarkdown(EVERY_BRANCH, {}, EARLIER));
  });

  it('gives the same bytes for the same plan', async () => {
    expect(await generate(EVERY_BRANCH, { out: 'docs' })).toEqual(await generate(EVERY_BRANCH, { out: 'docs' }));
  });

  it('lets no control and no override of direction through, in either format', async () => {
    for (const text of (await generate(HOSTILE, { out: 'docs' })).values()) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u);
    }
  });

  it('is a page for a plan without events, goals, owners or destinations too', async () => {
    const html = await generateHtml('name: Empty\n');
    expect(html).toContain('<h1><bdi>Empty</bdi></h1>');
    expect(html).not.toMatch(/<h2[^>]*>(?:Goals|Consent|Who to ask|Measured in part)</);
    expect(await generateMarkdown('name: Empty\n')).not.toContain('## Goals');
  });

  it('sets 1,000 events', async () => {
    const { plan } = readExample(writePlan(1000));
    const files = await document.generate({ plan, options: {}, out: 'docs' });
    const [html, markdown] = files.map(({ content }) => content);
    expect(html?.match(/<tr id="event-\d+" class="event /g)).toHaveLength(1000);
    expect(markdown?.match(/^\| `product_part_\d+_viewed` \| \w+ \| (?:Do|Which) /gm)).toHaveLength(1000);
  });
});

describe('the format', () => {
  it.each([
    ['docs/plan.html', ['measurement-plan.html']],
    ['docs/plan.HTM', ['measurement-plan.html']],
    ['docs/PLAN.md', ['measurement-plan.md']],
    ['docs/plan.markdown', ['measurement-plan.md']],
    ['docs/plan.txt', ['measurement-plan.html']],
    ['docs', ['measurement-plan.html', 'measurement-plan.md']],
    ['docs.md/plans', ['measurement-plan.html', 'measurement-plan.md']],
    ['.docs', ['measurement-plan.html', 'measurement-plan.md']],
  ])('of %s is %j when the plan does not say', async (out, paths) => {
    expect([...(await generate('', { out })).keys()]).toEqual(paths);
  });

  it('can be one of the two in a folder', async () => {
    const files = await generate('', { out: 'docs', options: { format: 'markdown' } });
    expect([...files.keys()]).toEqual(['measurement-plan.md']);
  });

  it('can be Markdown in a file of any other extension', async () => {
    const files = await generate('', { out: 'plan.txt', options: { format: 'markdown' } });
    expect([...files.keys()]).toEqual(['measurement-plan.md']);
  });

  it('may not contradict the extension', () => {
    expect(check({ out: 'docs/plan.html', format: 'markdown' })).toEqual([
      'generate.page.format: The document\'s format is "markdown", but "docs/plan.html" is the name of another format.',
    ]);
    expect(check({ out: 'docs/plan.md', format: 'markdown' })).toEqual([]);
  });

  it('is not both in one file', () => {
    expect(check({ out: 'plan.html', format: 'both' })).toEqual([
      'generate.page.format: The document cannot be written in both formats to one file, "plan.html".',
    ]);
    expect(check({ out: 'plans', format: 'both' })).toEqual([]);
  });

  it('is refused with what it may be when it is unknown', () => {
    expect(parse({ format: 'pdf' })).toEqual(['format: "format" is "html", "markdown" or "both".']);
    expect(parse({ formats: 'html' })).toEqual([': The document target has no option "formats"; write "format".']);
    expect(parse({ margin: 3 })).toEqual([
      ': The document target has no option "margin"; it has "format", "pages", "language", "since", "templates", "logo", "colors".',
    ]);
    expect(parse({ pages: 'all', language: 'fr', since: 2, colors: { accent: 'red', paper: '#ffffff' } })).toEqual([
      'pages: "pages" is "one" or "full".',
      'language: "language" is "en" or "de".',
      'since: "since" is a text.',
      'colors.accent: "accent" is a colour such as "#1d4f9c".',
      'colors: The document target has no option "paper"; it has "accent", "tier", "macro".',
    ]);
    expect(parse({})).toEqual([]);
  });
});

describe('the table of events', () => {
  it('groups them by stage in the order of the plan', async () => {
    const markdown = await generateMarkdown(`
stages: [first, second]
events:
  c: { stage: second }
  a: { stage: first }
  b: { stage: second }
`);
    expect(markdown.match(/^### .*|^\| `.*?`/gm)).toEqual([
      '### first (1 event)',
      '| `a`',
      '### second (2 events)',
      '| `c`',
      '| `b`',
    ]);
  });

  it("colours a tier by its place among the plan's tiers, the last one apart", async () => {
    const html = await generateHtml('tiers: [pale, deep, paid]\nevents: { a: { tier: paid } }\n');
    expect(html).toContain('<bdi class="tier tier-macro">paid</bdi>');
    expect(html).toContain('<bdi class="tier tier-1">pale</bdi>');
    expect(html).toContain('<bdi class="tier tier-4">deep</bdi>');
  });

  it('names the owner of the plan where the event names none, and says when nobody owns it', async () => {
    expect(await generateMarkdown('owner: growth\nevents: { a: {} }\n')).toContain('| growth | live |');
    expect(await generateMarkdown('events: { a: {} }\n')).toContain('| nobody yet | live |');
  });

  it('lets a long list of names say how many more there are', async () => {
    const events = Array.from({ length: 12 }, (_, index) => `  e${index}: { sampling: 5% }`).join('\n');
    const markdown = await generateMarkdown(`events:\n${events}\n`);
    expect(markdown).toContain('- sampled at 5%: `e0`, `e1`, `e2`, `e3`, `e4`, `e5`, `e6`, `e7`, and 4 more\n');
  });
});

describe('the templates', () => {
  const texts = readdirSync(TEMPLATES).map((file): [string, string] => [
    file,
    readFileSync(join(TEMPLATES, file), 'utf8'),
  ]);

  it.each(texts)('%s lays out and does not choose', (_, text) => {
    expect(text).not.toMatch(/\{\{[~#^\s]*(?:if|unless|else|lookup|with)\b|\{\{\s*\^/);
  });

  it('escape everything but the style sheet, which holds nothing of the plan', () => {
    const raw = texts.flatMap(([file, text]) =>
      (text.match(/\{\{\{.*?\}\}\}|\{\{&.*?\}\}/g) ?? []).map((tag) => `${file} ${tag}`),
    );
    expect(raw).toEqual(['page.html.hbs {{{style}}}']);
  });
});

function check({ out, format }: { out: string; format: 'html' | 'markdown' | 'both' }): string[] {
  const { plan } = readExample(`generate:\n  page: { target: document, out: ${out}, format: ${format} }\n`);
  const findings = [...(document.check?.({ plan, options: { format }, out }) ?? [])];
  return findings.map(({ location, message }) => `${location.path.join('.')}: ${message}`);
}

function parse(options: unknown): string[] {
  const result = document.options.safeParse(options);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
