import type { Layout, Setting } from './density.js';
import { setCode, setText } from './text-height.js';
import type { EventView, FactView, GoalView, PersonView, PlanView, StepView, TermView } from './view.js';

// What the style sheet makes of a page, in rem unless said otherwise; test/generate/document/paper.test.ts
// holds both together in a real browser.

/** A4 between margins of 10 mm, in points: the narrower of the two papers. */
const PAGE_WIDTH = 538;
const SMALLEST = 7;

interface Page {
  readonly width: number;
  /** Size of small text. */
  readonly small: number;
  readonly layout: Layout;
  readonly row: number;
}

/** How tall the page comes out on paper, in points. */
export function estimateHeight(view: PlanView, layout: Layout, { size, row, space }: Setting): number {
  const page: Page = { width: PAGE_WIDTH / size, small: Math.max(SMALLEST / size, 0.9), layout, row };
  const masthead = 4.3 + sum(view.description.map((text) => setText(text, 34)));
  const goals = view.goals.map(({ items }) => space + setInGrid(items, 14, 0.5, page, setGoal));
  const journey = layout === 'dense' ? [] : view.journey;
  const steps = journey.map(({ steps }) => space + setInGrid(steps, 9, 0, page, setStep));
  const bands = view.bands.map(({ events }) => 1.42 + sum(events.map((event) => setRow(event, page))));
  return size * sum([masthead, ...goals, ...steps, space + 1.4, ...bands, space + 0.7, setNotes(view, page)]);
}

function setGoal({ name, target, description, event, facts }: GoalView, width: number, { small }: Page): number {
  const inner = width - 1.6;
  const title = Math.max(1.6, setText(name + target.join(''), inner - 3, 1.3, 'bold'));
  const texts = [...description.map((text) => setText(text, inner)), ...event.map((term) => setCode(term, inner))];
  return 0.6 + title + sum(texts) + setText(facts.map(readFact).join('    '), inner, small, 'prose');
}

function setStep({ tallies, count, links, plain }: StepView, width: number, { small }: Page): number {
  const inner = width - 2.6;
  const title = setText([...links.map(({ text }) => text), ...plain, count].join(' '), inner, 1, 'bold');
  const tally = tallies.map((term) => `00 ${readTerm(term)}   `).join('');
  return 0.9 + title + setText(tally, inner, small * 1.05, 'bold');
}

// Columns as in the style sheet: 26 %, 6.6 rem, what is left, 12.5 %, 7.4 rem.
function setRow(event: EventView, page: Page): number {
  const { width, small, layout, row } = page;
  const first = width * 0.26 - 1.9;
  const detailed = layout === 'comfortable' || layout === 'detailed';
  const about = detailed ? event.about.map((text) => setText(text, first, small)) : [];
  const name = setCode(event.name, first) + sum(about);
  const advice = event.facts.map(readFact).join(' ');
  const question = setText(`${readTerm(event.question)} ${advice}`, width * 0.615 - 14.9);
  const owner = setText(readTerm(event.owner), width * 0.125 - 0.6, small);
  const status = setText([event.status, ...event.marks].map(readTerm).join(' '), 6.2, small, 'bold');
  const tier = setText(readTerm(event.tier), 5, small, 'bold') + 0.1;
  return Math.max(name, question, owner, status, tier) + 2 * row + 0.06;
}

function setNotes(view: PlanView, page: Page): number {
  const people = view.people.flatMap(({ items }) => items.map(readPerson));
  const legend = view.legend.terms.map((term) => `   ${readTerm(term)} ${term.meaning}`);
  const tiers = view.legend.tiers.map((tier) => `   ${readTerm(tier)}`).join('');
  const notes = [
    { lines: [view.labels.legend, `${tiers}${view.legend.meaning}`, ...legend] },
    ...view.notes.map(({ title, lead, facts }) => ({ lines: [title, lead, ...facts.map(readFact)] })),
    ...(people.length > 0 ? [{ lines: [view.labels.people, ...people] }] : []),
  ];
  if (page.layout === 'comfortable') return setInGrid(notes, 12, 1.4, page, setColumn);
  return sum(notes.map(({ lines }) => 0.2 + setText(lines.join('   '), page.width, page.small)));
}

function setColumn({ lines }: { readonly lines: readonly string[] }, width: number, { small }: Page): number {
  return sum(lines.map((line) => setText(line, width, small, 'bold') + 0.1));
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

function readFact({ label, values }: FactView): string {
  return `${label} ${values.map((value) => readTerm(value) + value.after).join('')}`;
}

function readTerm({ head, tail }: TermView): string {
  return head + tail.join('');
}

function readPerson({ name, links, plain, owned }: PersonView): string {
  return [name, owned, ...links.map(({ text }) => text), ...plain].join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
