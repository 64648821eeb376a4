import advice from '../../../../templates/document/advice.md.hbs';
import contact from '../../../../templates/document/contact.md.hbs';
import page from '../../../../templates/document/page.md.hbs';
import term from '../../../../templates/document/term.md.hbs';
import type { Plan } from '../../../plan/model.js';
import { escapeMarkdown, printCode } from '../../print/markdown.js';
import { renderTemplate, type Templates } from '../../print/template.js';
import { showName, showText } from '../../print/visible-text.js';
import { ENGLISH } from './messages.js';
import { viewPlan } from './plan-view.js';
import type { Writer } from './writer.js';

const TEMPLATES: Templates = { page, pieces: { advice, contact, term }, values: 'keep' };

const WRITER: Writer = {
  messages: ENGLISH,
  text: (text) => escapeMarkdown(showText(text)),
  word: (name) => escapeMarkdown(showName(name)),
  code: (name) => printCode(showName(name)),
  split: (code) => [code],
};

/** The plan as GitHub Flavored Markdown. */
export function printMarkdownPage(plan: Plan): string {
  return renderTemplate(TEMPLATES, viewPlan(plan, WRITER));
}
