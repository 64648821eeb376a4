import advice from '../../../../templates/document/advice.html.hbs';
import band from '../../../../templates/document/band.html.hbs';
import contact from '../../../../templates/document/contact.html.hbs';
import event from '../../../../templates/document/event.html.hbs';
import fact from '../../../../templates/document/fact.html.hbs';
import goal from '../../../../templates/document/goal.html.hbs';
import legend from '../../../../templates/document/legend.html.hbs';
import note from '../../../../templates/document/note.html.hbs';
import page from '../../../../templates/document/page.html.hbs';
import person from '../../../../templates/document/person.html.hbs';
import step from '../../../../templates/document/step.html.hbs';
import style from '../../../../templates/document/style.css.hbs';
import term from '../../../../templates/document/term.html.hbs';
import type { Plan } from '../../../plan/model.js';
import { printPolicy } from '../../print/html.js';
import { renderTemplate, type Templates } from '../../print/template.js';
import { showName, showText } from '../../print/visible-text.js';
import { chooseDensity } from './density.js';
import { ENGLISH } from './messages.js';
import { viewPlan } from './plan-view.js';
import type { Writer } from './writer.js';

const TEMPLATES: Templates = {
  page,
  pieces: { advice, band, contact, event, fact, goal, legend, note, person, step, term },
  values: 'escape',
};

const STYLE: Templates = { page: style, pieces: {}, values: 'keep' };

// The template escapes; what is left to do is that nothing hides.
const WRITER: Writer = {
  messages: ENGLISH,
  text: showText,
  word: showName,
  code: showName,
  split: (code) => code.split(/(?<=[_.:/-])(?=\w)/) as [string, ...string[]],
};

/** The plan as one page that needs nothing but itself. */
export function printHtmlPage(plan: Plan): string {
  const view = viewPlan(plan, WRITER);
  const density = chooseDensity(view);
  const css = renderTemplate(STYLE, density);
  return renderTemplate(TEMPLATES, { ...view, layout: density.layout, style: css, policy: printPolicy(css) });
}
