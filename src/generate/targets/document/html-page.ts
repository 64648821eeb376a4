import type { Plan } from '../../../plan/model.js';
import { printPolicy } from '../../print/html.js';
import { renderTemplate } from '../../print/template.js';
import { showName, showText } from '../../print/visible-text.js';
import type { TargetInputs } from '../../target.js';
import type { Trial } from './brand/check-templates.js';
import { readLogo } from './brand/logo.js';
import { makePalette } from './brand/palette.js';
import { chooseTemplates } from './brand/templates.js';
import type { DrawingView } from './drawing/drawing.js';
import { drawAcross } from './drawing/funnel-across.js';
import { drawDown } from './drawing/funnel-down.js';
import { drawLineage } from './drawing/lineage-drawing.js';
import { LANGUAGES, type Messages } from './messages/index.js';
import type { DocumentOptions } from './options.js';
import { cutText } from './paper/cut-text.js';
import { choosePaper, isDense, type Layout, type Paper } from './paper/density.js';
import { ACROSS_UNITS, BESIDE_WIDTH, type Sheet } from './paper/estimate-height.js';
import { viewPlan } from './plan-view.js';
import { listSections } from './sections.js';
import { groupByStage, numberEvents } from './stages.js';
import { listEssentials, viewSummary } from './summary.js';
import type { BandView, EventView } from './view.js';
import type { Writer } from './writer.js';

// The template escapes; what is left to do is that nothing hides.
function makeWriter(messages: Messages): Writer {
  return {
    messages,
    text: showText,
    word: showName,
    code: showName,
    diagram: showName,
    split: (code) => code.split(/(?<=[_.:/-])(?=\w)/) as [string, ...string[]],
  };
}

/** The plan as one page that needs nothing but itself. */
export function printHtmlPage(plan: Plan, options: DocumentOptions, inputs: TargetInputs): string {
  const { style, page } = prepareHtml(plan, options, inputs);
  const css = renderTemplate(style.templates, style.view);
  const [logo] = readLogos(inputs);
  return renderTemplate(page.templates, { ...page.view, style: css, policy: printPolicy(css, logo !== undefined) });
}

/** What is laid out, before it is: the style sheet, then the page, to which the style sheet is still to come. */
export function prepareHtml(
  plan: Plan,
  options: DocumentOptions,
  inputs: TargetInputs,
  setPaper: (sheet: Sheet) => Paper = choosePaper,
): { style: Trial; page: Trial } {
  const writer = makeWriter(LANGUAGES[options.language ?? 'en']);
  const sheet = makeSheet(plan, writer, inputs);
  const paper = setPaper(sheet);
  const templates = chooseTemplates(inputs.templates);
  const { view } = sheet;
  const page = {
    ...view,
    bands: cutQuestions(view.bands, paper),
    ...placeNotes(paper),
    summary: viewSummary(sheet.essentials, paper, writer),
    layout: [...listClasses(paper), `pages-${options.pages ?? 'one'}`].join(' '),
    logo: readLogos(inputs),
    style: '',
    policy: '',
    sections: listSections(view),
    pictures: view.bands.length > 0 ? [{ drawings: chooseDrawings(sheet, paper) }] : [],
    lineage: view.lineage.map((lineage) => ({ ...lineage, drawing: drawLineage(lineage.graph, plan, writer) })),
  };
  return {
    style: { templates: templates.style, view: { ...paper, palette: makePalette(options.colors) } },
    page: { templates: templates.html, view: page },
  };
}

/** None or one. What is no picture was refused before. */
function readLogos({ logo }: TargetInputs): readonly { readonly src: string }[] {
  const read = logo === undefined ? undefined : readLogo(logo);
  return read && 'src' in read ? [{ src: read.src }] : [];
}

interface DrawnSheet extends Sheet {
  readonly drawings: Readonly<Record<'across' | 'beside' | 'down', DrawingView>>;
}

/** The words and the pictures of the page, before it is known how they are set. */
export function makeSheet(plan: Plan, writer = makeWriter(LANGUAGES.en), inputs: TargetInputs = {}): DrawnSheet {
  const stages = groupByStage(plan);
  const numbers = numberEvents(stages);
  const draw = (id: string, width: number) =>
    drawAcross(stages, plan, writer, numbers, { id, className: `picture-${id}`, width });
  const [across, beside] = [draw('across', ACROSS_UNITS), draw('beside', BESIDE_WIDTH)];
  const view = viewPlan(plan, writer, inputs.since);
  return {
    view,
    essentials: listEssentials(plan, view.bands, numbers),
    across: across.height,
    beside: beside.height,
    drawings: { across, beside, down: drawDown(stages, plan, writer, numbers, 'down') },
  };
}

/** One of them is seen at a time: on a wide screen and on paper, on dense paper, on a phone. */
function chooseDrawings({ drawings }: DrawnSheet, { layout }: Paper): DrawingView[] {
  const { across, beside, down } = drawings;
  return isDense(layout) ? [across, beside, down] : [across, down];
}

/** A tight page is a dense one with less, a terse one has less still. A4 may have room for what Letter has not. */
function listClasses({ layout, a4, letter }: Paper): readonly string[] {
  const classes: readonly Layout[] = ['dense', 'tight', 'terse'];
  const less = classes.includes(layout) ? classes.slice(0, classes.indexOf(layout) + 1) : [layout];
  return letter.question !== undefined && a4.question === undefined ? [...less, 'cut-on-letter'] : less;
}

/** Questions in two parts, of which paper shows the first where room is scarcest. */
function cutQuestions(bands: readonly BandView[], { letter: { question: most } }: Paper): readonly BandView[] {
  if (most === undefined) return bands;
  return bands.map((band) => ({ ...band, events: band.events.map((event) => cutQuestion(event, most)) }));
}

function cutQuestion(event: EventView, most: number): EventView {
  const { head, className } = event.question;
  const [shown, rest] = cutText(head, most);
  return rest === '' ? event : { ...event, question: { head: shown, tail: [rest], className: `${className} is-cut` } };
}

/** A plan of several pages begins with a page that sums it up, to which the notes belong. */
function placeNotes({ layout }: Paper): { readonly notesFirst: readonly true[]; readonly notesLast: readonly true[] } {
  return layout === 'long' ? { notesFirst: [true], notesLast: [] } : { notesFirst: [], notesLast: [true] };
}
