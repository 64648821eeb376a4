import type { Plan } from '../../../plan/model.js';
import { escapeMarkdown, printCode } from '../../print/markdown.js';
import { escapeMermaid } from '../../print/mermaid.js';
import { renderTemplate } from '../../print/template.js';
import { showName, showText } from '../../print/visible-text.js';
import type { TargetInputs } from '../../target.js';
import type { Trial } from './brand/check-templates.js';
import { chooseTemplates } from './brand/templates.js';
import { LANGUAGES, type Messages } from './messages/index.js';
import type { DocumentOptions } from './options.js';
import { viewPlan } from './plan-view.js';
import type { Writer } from './writer.js';

function makeWriter(messages: Messages): Writer {
  return {
    messages,
    text: (text) => escapeMarkdown(showText(text)),
    word: (name) => escapeMarkdown(showName(name)),
    code: (name) => printCode(showName(name)),
    diagram: (name) => escapeMermaid(showName(name)),
    split: (code) => [code],
  };
}

/** The plan as GitHub Flavored Markdown. */
export function printMarkdownPage(plan: Plan, options: DocumentOptions, inputs: TargetInputs): string {
  const { templates, view } = prepareMarkdown(plan, options, inputs);
  return renderTemplate(templates, view);
}

/** What is laid out, before it is. */
export function prepareMarkdown(plan: Plan, options: DocumentOptions, inputs: TargetInputs): Trial {
  const writer = makeWriter(LANGUAGES[options.language ?? 'en']);
  const { markdown } = chooseTemplates(inputs.templates);
  return { templates: markdown, view: viewPlan(plan, writer, inputs.since) };
}
