import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TargetInputs } from '../../../src/generate/target.js';
import { contrastOf, readColor } from '../../../src/generate/targets/document/brand/contrast.js';
import { makePalette } from '../../../src/generate/targets/document/brand/palette.js';
import { document } from '../../../src/generate/targets/document/index.js';
import type { DocumentOptions } from '../../../src/generate/targets/document/options.js';
import { readExample } from '../../../src/plan/read-example.js';
import { launchBrowser } from '../../support/browser.js';
import { showFindings } from '../../support/show.js';
import { ask, showHtml } from './ask.js';
import { EARLIER, generateHtml, generateMarkdown } from './generate.js';

const EVERY_BRANCH = readFileSync(join(import.meta.dirname, 'fixtures/every-branch.yaml'), 'utf8');
const TEMPLATES = join(import.meta.dirname, '../../../templates/document');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The findings of the target's own check, as `line:column message`, with what to do. */
function check(yaml: string, options: DocumentOptions, inputs: TargetInputs): string[] {
  const { plan } = readExample(yaml);
  const findings = [...(document.check?.({ plan, options, out: 'a.html', inputs }) ?? [])];
  const shown = showFindings(findings.map((finding) => ({ code: 'document', ...finding })));
  return shown.map((text, index) => `${text} ${findings[index]?.help}`);
}

function checkTemplates(templates: Record<string, string>): string[] {
  return check(
    'generate:\n  document:\n    out: a.html\n    templates: mine\n',
    { templates: 'mine' },
    { templates: new Map(Object.entries(templates)) },
  );
}

describe('a team’s own templates', () => {
  it('stand for those of the same name, in both formats', async () => {
    const templates = new Map([
      ['masthead.html.hbs', '<header><h1>{{name}}</h1>{{> seal}}</header>\n'],
      ['seal.html.hbs', '<p class="seal">{{labels.version}} {{version}}</p>\n'],
      ['term.md.hbs', '~{{head}}~{{! within a line ~}}'],
    ]);
    const html = await generateHtml('version: 1.2.3\nevents: { a: {} }\n', {}, { templates });
    expect(html).toContain('<header><h1>Example</h1><p class="seal">Version 1.2.3</p>\n</header>');
    expect(html).toContain('<th scope="col">Intent</th>');
    expect(await generateMarkdown('events: { a: {} }\n', {}, { templates })).toContain('| ~`a`~ |');
  });

  it('escape what the plan says as ours do, and get its own fields', async () => {
    const templates = new Map([['masthead.html.hbs', '{{#each custom}}{{name}}={{value}};{{/each}}<h1>{{name}}</h1>']]);
    const html = await generateHtml('name: <b>\nx-wiki: </title>\nx-tags: [a, { b: 1 }]\n', {}, { templates });
    expect(html).toContain('x-wiki=&lt;/title&gt;;x-tags=[&quot;a&quot;,{&quot;b&quot;:1}];<h1>&lt;b&gt;</h1>');
  });

  it('may replace the style sheet, which the policy then names', async () => {
    const html = await generateHtml(
      '',
      {},
      { templates: new Map([['style.css.hbs', 'h1 { font-size: {{a4.size}}pt }\n']]) },
    );
    expect(html).toContain('<style>h1 { font-size: 10pt }\n</style>');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await showHtml(page, html);
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")).toBe('13.3333px');
    } finally {
      await browser.close();
    }
  });

  it('are refused when they name what there is not, with the line and the nearest name', () => {
    expect(checkTemplates({ 'masthead.html.hbs': '<h1>{{name}}</h1>\n<p>{{versoin}}</p>\n' })).toEqual([
      '4:16 The template "masthead.html.hbs", line 2, names "versoin", which the document does not have there. Write "version".',
    ]);
    expect(checkTemplates({ 'event.html.hbs': '{{#each mark}}x{{/each}}' })).toEqual([
      '4:16 The template "event.html.hbs", line 1, names "mark", which the document does not have there. Write "marks".',
    ]);
    expect(checkTemplates({ 'person.html.hbs': '{{#if nme}}x{{/if}}' })).toEqual([
      '4:16 The template "person.html.hbs", line 1, names "nme", which the document does not have there. Write "name".',
    ]);
    expect(checkTemplates({ 'page.md.hbs': '# {{title}}\n\n{{labels.owners}}\n' })).toEqual([
      '4:16 The template "page.md.hbs", line 3, names "owners", which the document does not have there. Write "owner".',
    ]);
    expect(checkTemplates({ 'page.html.hbs': '{{constructor}}' })).toHaveLength(1);
  });

  it('are refused when they use a piece that there is not, or are no templates', () => {
    expect(checkTemplates({ 'masthead.html.hbs': '{{> contct}}' })).toEqual([
      '4:16 The template "masthead.html.hbs", line 1, uses the piece "contct", which there is not. Write "contact".',
    ]);
    expect(checkTemplates({ 'masthead.html.hbs': '{{#each goals}}' })[0]).toMatch(
      /^4:16 The templates cannot be used: Parse error on line 1\. Mend the template\.$/,
    );
    expect(checkTemplates({ 'masthead.html.hbs': '{{shout name}}' })[0]).toMatch(/knownHelpersOnly.*shout/);
  });

  it('are refused when a file stands for none of ours and nothing uses it', () => {
    expect(checkTemplates({ 'evnt.html.hbs': 'x' })).toEqual([
      '4:16 The template "evnt.html.hbs" stands for none of the document\'s, and no template uses it. Name it "event.html.hbs".',
    ]);
    expect(checkTemplates({ 'masthead.html.hbs': '{{> seal}}', 'seal.html.hbs': 'x' })).toEqual([]);
  });

  it.each([
    'page.html.hbs',
    'masthead.html.hbs',
    'goal.html.hbs',
    'band.html.hbs',
    'event.html.hbs',
    'advice.html.hbs',
    'term.html.hbs',
    'contact.html.hbs',
    'fact.html.hbs',
    'legend.html.hbs',
    'note.html.hbs',
    'notes.html.hbs',
    'person.html.hbs',
    'drawing.html.hbs',
    'ranking.html.hbs',
    'map.html.hbs',
    'lineage.html.hbs',
    'changes.html.hbs',
    'style.css.hbs',
    'page.md.hbs',
    'appendix.md.hbs',
    'advice.md.hbs',
    'contact.md.hbs',
    'term.md.hbs',
  ])('are tried with something in every list, so that a slip at the end of %s is found', (file) => {
    const ours = readFileSync(join(TEMPLATES, file), 'utf8');
    expect(checkTemplates({ [file]: ours })).toEqual([]);
    // Every expression in turn.
    for (const { index, 0: tag } of ours.matchAll(/\{\{(?:#each )?[\w@./]+\}\}/g)) {
      if (/^\{\{(?:this|@)/.test(tag)) continue;
      const slipped = ours.slice(0, index) + tag.replace(/(\w+)\}\}/, '$1_x}}') + ours.slice(index + tag.length);
      expect([tag, checkTemplates({ [file]: slipped }).length]).toEqual([tag, 1]);
    }
  });

  it('get no further than the view', () => {
    const hostile = ['{{constructor.constructor}}', '{{name.constructor}}', '{{#with __proto__}}{{polluted}}{{/with}}'];
    for (const template of hostile) {
      expect([template, checkTemplates({ 'masthead.html.hbs': template }).length]).toEqual([template, 1]);
    }
  });
});

describe('a logo', () => {
  it.each([
    ['PNG', PNG, 'image/png'],
    ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    ['GIF', Buffer.from('GIF89a'), 'image/gif'],
    ['WebP', Buffer.from('RIFF1234WEBPVP8 '), 'image/webp'],
    [
      'SVG',
      Buffer.from('<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
    ],
  ])('can be %s, whatever its name', async (_, logo, type) => {
    const html = await generateHtml('', { logo: 'x' }, { logo });
    expect(html).toContain(`<img class="logo" src="data:${type};base64,`);
    expect(html).toContain('; img-src data:; ');
  });

  it('is refused when it is large, or no picture', () => {
    const yaml = 'generate: { document: { out: a.html, logo: l.png } }\n';
    expect(check(yaml, { logo: 'l.png' }, { logo: Buffer.alloc(200_001) })).toEqual([
      '1:44 The logo has 201 kB. Make it smaller than 200 kB: an SVG, or a PNG of a few hundred pixels.',
    ]);
    expect(check(yaml, { logo: 'l.png' }, { logo: Buffer.from('<html><svg></svg></html>') })).toEqual([
      '1:44 The logo is no picture that a browser shows. Use PNG, JPEG, GIF, WebP or SVG.',
    ]);
  });

  it('is not there without one, and neither is leave for images', async () => {
    const html = await generateHtml('');
    expect(html).not.toMatch(/<img|img-src/);
  });
});

describe('colours of the team', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('may be any that can be read, and the nearest that can is named', () => {
    const yaml = 'generate:\n  document: { out: a.html, colors: { accent: "#ff9900" } }\n';
    const [finding = ''] = check(yaml, { colors: { accent: '#ff9900' } }, {});
    expect(finding).toMatch(
      /^2:46 The accent "#ff9900" has a contrast of 2\.0 : 1 on the page; text needs 4\.5 : 1\. Write "#/,
    );
    const better = /Write "(#\w+)"/.exec(finding)?.[1] as string;
    expect(check(yaml, { colors: { accent: better } }, {})).toEqual([]);
    expect(contrastOf(readColor(better), readColor('#ffffff'))).toBeLessThan(6.5);
  });

  it.each(['#7a1fa2', '#000000', '#0057b8', '#8a3b00', '#595959'])(
    'can be read on light and dark when they are %s',
    async (color) => {
      expect(check('', { colors: { accent: color } }, {})).toEqual([]);
      const html = await generateHtml(EVERY_BRANCH, { colors: { accent: color, tier: color, macro: color } }, EARLIER);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await showHtml(page, html);
        expect(await ask(page, 'findPale')).toEqual([]);
      }
    },
  );

  it('are those of the plan, not shades of ours', async () => {
    const html = await generateHtml(EVERY_BRANCH, { colors: { accent: '#7a1fa2' } });
    await page.emulateMedia({ colorScheme: 'light' });
    await showHtml(page, html);
    expect(await page.evaluate("getComputedStyle(document.querySelector('a')).color")).toBe('rgb(122, 31, 162)');
    expect(makePalette({})).toEqual([]);
  });

  it('of pale tiers and goals are written on in black', async () => {
    const html = await generateHtml(EVERY_BRANCH, { colors: { tier: '#ffee00', macro: '#ffe0f0' } }, EARLIER);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await showHtml(page, html);
      expect(await ask(page, 'findPale')).toEqual([]);
    }
  });
});
