import type { Plan } from '../../../plan/model.js';
import { defineTarget, type TargetInputs } from '../../target.js';
import { checkFormat, chooseFormats, type Format } from './formats.js';
import { printHtmlPage } from './html-page.js';
import { printMarkdownPage } from './markdown-page.js';
import { type DocumentOptions, OPTIONS } from './options.js';

type Print = (plan: Plan, options: DocumentOptions, inputs: TargetInputs) => string;

const FORMATS: Record<Format, { readonly path: string; readonly print: Print }> = {
  html: { path: 'measurement-plan.html', print: printHtmlPage },
  markdown: { path: 'measurement-plan.md', print: printMarkdownPage },
};

/**
 * The plan that people read: goals, the journey as a picture, then each event with its tier, owner, question
 * and status, stage by stage; beside that ranking, map, lineage and what changed. HTML is one self-contained
 * page, which prints on one A4 or Letter page for up to 30 events; Markdown says the same where a repository
 * shows it.
 */
export const document = defineTarget<DocumentOptions>({
  id: 'document',
  summary: 'One page that names each event, its intent tier and its owner, as HTML or Markdown.',
  defaultOut: 'docs/measurement-plan.html',
  options: OPTIONS,
  reads: ['since', 'templates', 'logo'],
  check: ({ plan, options, out }) => checkFormat(plan, out, options),
  generate: ({ plan, options, out, inputs = {} }) =>
    chooseFormats(out, options).map((format) => ({
      path: FORMATS[format].path,
      content: FORMATS[format].print(plan, options, inputs),
    })),
});
