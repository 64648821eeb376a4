import type { Templates } from '../../../print/template.js';
import { HTML_TEMPLATES, STYLE_TEMPLATE } from '../html-templates.js';
import { MARKDOWN_TEMPLATES } from '../markdown-templates.js';

/** Everything that is laid out. */
export interface TemplateSet {
  readonly html: Templates;
  readonly style: Templates;
  readonly markdown: Templates;
}

const OURS: TemplateSet = { html: HTML_TEMPLATES, style: STYLE_TEMPLATE, markdown: MARKDOWN_TEMPLATES };

const ENDS = { html: '.html.hbs', style: '.css.hbs', markdown: '.md.hbs' } as const;

/** Ours, in which a team's own stand for those of the same name. Others of its own are pieces for them to use. */
export function chooseTemplates(own: ReadonlyMap<string, string> = new Map()): TemplateSet {
  if (own.size === 0) return OURS;
  return {
    html: override(OURS.html, 'page', ENDS.html, own),
    style: override(OURS.style, 'style', ENDS.style, own),
    markdown: override(OURS.markdown, 'page', ENDS.markdown, own),
  };
}

function override(ours: Templates, page: string, end: string, own: ReadonlyMap<string, string>): Templates {
  const named = [...own]
    .filter(([file]) => file.endsWith(end))
    .map(([file, text]) => [file.slice(0, -end.length), text] as const);
  const texts = new Map(named);
  const pieces = new Map([...Object.entries(ours.pieces), ...named.filter(([name]) => name !== page)]);
  return { ...ours, page: texts.get(page) ?? ours.page, pieces: Object.fromEntries(pieces) };
}

/** The files that a team may replace. */
export function listTemplateFiles(): string[] {
  return [
    `page${ENDS.html}`,
    `style${ENDS.style}`,
    `page${ENDS.markdown}`,
    ...Object.keys(OURS.html.pieces).map((name) => `${name}${ENDS.html}`),
    ...Object.keys(OURS.markdown.pieces).map((name) => `${name}${ENDS.markdown}`),
  ].sort();
}
