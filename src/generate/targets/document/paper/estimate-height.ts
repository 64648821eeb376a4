import type { BandView, EventView, GoalView, PlanView } from '../view.js';
import { cutText } from './cut-text.js';
import { isDense, type Layout, type Setting } from './density.js';
import { setNotes } from './notes-height.js';
import { type Page, readFact, readTerm, sum } from './page.js';
import { setCode, setText } from './text-height.js';

// What the style sheet makes of a page, in rem unless said otherwise; test/generate/document/paper.test.ts
// holds both together in a real browser.

/** A4 between margins of 10 mm, in points: the narrower of the two papers. */
export const PAGE_WIDTH = 538;
/** The picture of the journey: as wide as the page, where its units are larger than points, and beside the goals. */
export const ACROSS_UNITS = 512;
export const BESIDE_WIDTH = 336;
const BESIDE_GAP = 12;
const SMALLEST = 7;
/** How much closer the lines of a terse page are. */
const TERSE_LINES = 1.13 / 1.22;

/** What goes on the page: its text, and the heights of the picture in its two widths, in their units. */
export interface Sheet {
  readonly view: PlanView;
  readonly across: number;
  readonly beside: number;
  /** Of a plan of several pages: the events that its first page names. */
  readonly essentials: readonly EventView[];
}

/** How tall the page comes out on paper, in points; of a long plan its first page, the summary. */
export function estimateHeight(
  sheet: Sheet,
  layout: Layout,
  { size, row, space, question = Infinity }: Setting,
): number {
  const { view } = sheet;
  const page: Page = { width: PAGE_WIDTH / size, small: Math.max(SMALLEST / size, 0.9), layout, row, question };
  const description = layout === 'terse' ? [] : view.description;
  const masthead = (isDense(layout) ? 3.4 : 3.6) + sum(description.map((text) => setText(text, 34)));
  const table = layout === 'long' ? setSummary(sheet, page) : view.bands.map((band) => setBand(band, page));
  const rest = [masthead, space + 1.4, ...table, space + 0.7, setNotes(view, page)];
  const lines = layout === 'terse' ? TERSE_LINES : 1;
  return size * lines * sum(rest) + setTop(sheet, page, size, space);
}

/** Goals and picture: below each other, or side by side where room is scarce. In points. */
function setTop({ view, across, beside }: Sheet, page: Page, size: number, space: number): number {
  const picture = view.bands.length > 0;
  if (!isDense(page.layout)) {
    const goals = view.goals.map(({ items }) => space + setInGrid(items, 14, 0.5, page, setGoal));
    // Letter is 3 % wider than A4, and so is the picture.
    return size * sum(goals) + (picture ? across * 1.035 * (PAGE_WIDTH / ACROSS_UNITS) + size * space : 0);
  }
  const width = (PAGE_WIDTH - (picture ? BESIDE_WIDTH + BESIDE_GAP : 0)) / size;
  const goals = view.goals.flatMap(({ items }) => items.map((goal) => setLine(goal, width, page)));
  return Math.max(size * sum(goals), picture ? beside : 0) + size * space;
}

function setGoal({ name, target, description, event, facts }: GoalView, width: number, { small }: Page): number {
  const inner = width - 1.6;
  const title = Math.max(1.6, setText(name + target.join(''), inner - 3, 1.3, 'bold'));
  const texts = [...description.map((text) => setText(text, inner)), ...event.map((term) => setCode(term, inner))];
  return 0.6 + title + sum(texts) + setText(facts.map(readFact).join('    '), inner, small, 'prose');
}

/** A goal that runs on in lines, without its description. */
function setLine({ name, target, event, facts }: GoalView, width: number, { small }: Page): number {
  const head = setText(`${name}  Target ${target.join('')}`, width - 0.9, 1, 'bold');
  const rest = [...event.map(readTerm), ...facts.map(readFact)].join('   ');
  return 0.25 + head + setText(rest, width - 0.9, small, 'bold');
}

function setBand({ events }: BandView, page: Page): number {
  return (page.layout === 'terse' ? 1.28 : 1.42) + sum(events.map((event) => setRow(event, page)));
}

/** The events that pay, below a heading and above how many more there are. */
function setSummary({ essentials }: Sheet, page: Page): readonly number[] {
  return essentials.length === 0 ? [] : [2.6, ...essentials.map((event) => setRow(event, page))];
}

// Columns as in the style sheet: 26 %, 6.6 rem, what is left, 12.5 %, 7.4 rem.
function setRow(event: EventView, page: Page): number {
  const { width, small, layout, row, question: most } = page;
  const first = width * 0.26 - 2.9;
  const detailed = layout === 'comfortable' || layout === 'detailed';
  const about = detailed ? event.about.map((text) => setText(text, first, small)) : [];
  const name = setCode(event.name, first) + sum(about);
  const [shown, rest] = cutText(readTerm(event.question), most);
  const [advice, marks] = layout === 'terse' ? [[], []] : [event.facts, event.marks];
  const question = setText(`${shown}${rest && '…'} ${advice.map(readFact).join(' ')}`.trimEnd(), width * 0.615 - 14.9);
  const owner = setText(readTerm(event.owner), width * 0.125 - 0.6, small);
  const status = setText([event.status, ...marks].map(readTerm).join(' '), 6.2, small, 'bold');
  const tier = setText(readTerm(event.tier), 5, small, 'bold') + 0.1;
  return Math.max(name, question, owner, status, tier) + 2 * row + 0.06;
}

/** Rows of equal columns, as many as fit, each row as tall as its tallest. */
function setInGrid<T>(
  items: readonly T[],
  least: number,
  gap: number,
  page: Page,
  set: (item: T, width: number, page: Page) => number,
): number {
  const columns = Math.max(1, Math.min(items.length, Math.floor((page.width + gap) / (least + gap))));
  const width = (page.width - gap * (columns - 1)) / columns;
  const heights = items.map((item) => set(item, width, page));
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return sum(rows) + gap * Math.max(0, rows.length - 1);
}
