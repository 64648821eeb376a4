import advice from '../../../../templates/document/advice.md.hbs';
import appendix from '../../../../templates/document/appendix.md.hbs';
import contact from '../../../../templates/document/contact.md.hbs';
import page from '../../../../templates/document/page.md.hbs';
import term from '../../../../templates/document/term.md.hbs';
import type { Plan } from '../../../plan/model.js';
import { escapeMarkdown, printCode } from '../../print/markdown.js';
import { escapeMermaid } from '../../print/mermaid.js';
import { renderTemplate, type Templates } from '../../print/template.js';
import { showName, showText } from '../../print/visible-text.js';
import type { TargetInputs } from '../../target.js';
import { LANGUAGES, type Messages } from './messages/index.js';
import type { DocumentOptions } from './options.js';
import { viewPlan } from './plan-view.js';
import type { Writer } from './writer.js';

export const MARKDOWN_TEMPLATES: Templates = { page, pieces: { advice, appendix, contact, term }, values: 'keep' };

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
  const writer = makeWriter(LANGUAGES[options.language ?? 'en']);
  return renderTemplate(MARKDOWN_TEMPLATES, viewPlan(plan, writer, inputs.since));
}
