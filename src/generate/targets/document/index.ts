import type { Plan } from '../../../plan/model.js';
import { defineTarget, type Finding, type TargetContext, type TargetInputs } from '../../target.js';
import { checkBrand } from './brand/check-brand.js';
import { checkTemplateFiles, checkTemplates, type Trial } from './brand/check-templates.js';
import { makeSpecimen } from './brand/specimen.js';
import { checkFormat, chooseFormats, type Format, locateOption } from './formats.js';
import { prepareHtml, printHtmlPage } from './html-page.js';
import { prepareMarkdown, printMarkdownPage } from './markdown-page.js';
import { type DocumentOptions, OPTIONS } from './options.js';
import { setLong } from './paper/density.js';

type Print = (plan: Plan, options: DocumentOptions, inputs: TargetInputs) => string;

const FORMATS: Record<Format, { readonly path: string; readonly print: Print }> = {
  html: { path: 'measurement-plan.html', print: printHtmlPage },
  markdown: { path: 'measurement-plan.md', print: printMarkdownPage },
};

function* checkDocument(context: TargetContext<DocumentOptions>): Iterable<Finding> {
  const { plan, options, out, inputs = {} } = context;
  yield* checkFormat(plan, out, options);
  yield* checkBrand(plan, out, options, inputs);
  if (inputs.templates === undefined) return;
  const location = locateOption(plan, out, 'templates');
  yield* checkTemplateFiles(inputs.templates, location);
  yield* checkTemplates(inputs.templates, listTrials(inputs.templates), location);
}

/** Everything that is laid out, with something in every list. */
function listTrials(templates: ReadonlyMap<string, string>): Trial[] {
  const { plan, options, inputs } = makeSpecimen();
  const own = { ...inputs, templates };
  const { style, page } = prepareHtml(plan, options, own);
  const { page: first } = prepareHtml(plan, options, own, setLong);
  return [style, page, first, prepareMarkdown(plan, options, own)];
}

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
  check: checkDocument,
  generate: ({ plan, options, out, inputs = {} }) =>
    chooseFormats(out, options).map((format) => ({
      path: FORMATS[format].path,
      content: FORMATS[format].print(plan, options, inputs),
    })),
});
