import type { Layout, Setting } from './density.js';
import type { EventView, FactView, GoalView, PersonView, PlanView, StepView, TermView } from './view.js';

// What the style sheet makes of a page, in rem unless said otherwise; test/generate/document holds both
// together in a real browser. Widths are those of DejaVu, the widest font that `system-ui` is likely to be:
// with any other the page has room to spare.

/** A4 between margins of 10 mm, in points: the narrower of the two papers. */
const PAGE_WIDTH = 538;
const SMALLEST = 7;
const LINE = 1.22;
const CHARACTER = { prose: 0.53, bold: 0.6, name: 0.602 } as const;
const WIDE = /[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu;

type Letter = keyof typeof CHARACTER;

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
  const steps = journey.map(({ steps }) => space + setInGrid(steps, 9, 0.5, page, setStep));
  const bands = view.bands.map(({ events }) => 1.42 + sum(events.map((event) => setRow(event, page))));
  return size * sum([masthead, ...goals, ...steps, space + 1.4, ...bands, space + 0.7, setNotes(view, page)]);
}

function setGoal({ name, target, description, event, facts }: GoalView, width: number, { small }: Page): number {
  const inner = width - 1.6;
  const title = Math.max(1.6, setText(name + target.join(''), inner - 3, 1.3, 'bold'));
  const texts = [...description.map((text) => setText(text, inner)), ...event.map((term) => setTerms([term], inner))];
  return 0.6 + title + sum(texts) + setText(facts.map(readFact).join('    '), inner, small, 'prose');
}

function setStep({ tallies, count, links, plain }: StepView, width: number, { small }: Page): number {
  const title = setText([...links.map(({ text }) => text), ...plain, count].join(' '), width - 1.2, 1, 'bold');
  return 0.9 + title + setText(tallies.map((tally) => `00 ${readTerm(tally)}   `).join(''), width - 1.2, small * 1.05, 'bold');
}

// Columns as in the style sheet: 26 %, 6.6 rem, what is left, 12.5 %, 7.4 rem.
function setRow(event: EventView, page: Page): number {
  const { width, small, layout, row } = page;
  const about = layout === 'comfortable' ? event.about : [];
  const name = setTerms([event.name], width * 0.26 - 1.9) + sum(about.map((text) => setText(text, width * 0.26 - 1.9, small)));
  const advice = event.facts.map(readFact).join(' ');
  const question = setText(`${readTerm(event.question)} ${advice}`, width * 0.615 - 14.9);
  const owner = setText(readTerm(event.owner), width * 0.125 - 0.6, small);
  const status = setText([event.status, ...event.marks].map(readTerm).join(' ').trim(), 6.2, small, 'bold');
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
  if (page.layout === 'comfortable') return setInGrid(notes, 12, 0.6, page, setColumn);
  return sum(notes.map(({ lines }) => 0.2 + setText(lines.join('   '), page.width, page.small)));
}

function setColumn({ lines }: { readonly lines: readonly string[] }, width: number, { small }: Page): number {
  return sum(lines.map((line) => setText(line, width, small) + 0.1));
}

/** Rows of equal columns, as many as fit, each row as tall as its tallest. */
function setInGrid<T>(items: readonly T[], least: number, gap: number, page: Page, set: (item: T, width: number, page: Page) => number): number {
  const columns = Math.max(1, Math.min(items.length, Math.floor((page.width + gap) / (least + gap))));
  const width = (page.width - gap * (columns - 1)) / columns;
  const heights = items.map((item) => set(item, width, page));
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return sum(rows) + gap * Math.max(0, rows.length - 1);
}

function setTerms(terms: readonly TermView[], width: number): number {
  return setText(terms.map(readTerm).join(', '), width, 0.94, 'name');
}

/** Height of a text in a column. */
function setText(text: string, width: number, size = 1, letter: Letter = 'prose'): number {
  return text === '' ? 0 : countLines(text, Math.max(1, width / (CHARACTER[letter] * size))) * LINE * size;
}

/** Lines of at most so many characters, broken between words; a longer word is broken anywhere. */
function countLines(text: string, limit: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/ +/)) {
    const length = countCharacters(word);
    if (used > 0 && used + 1 + length > limit) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    lines += Math.ceil(used / limit) - 1;
    used -= limit * (Math.ceil(used / limit) - 1);
  }
  return lines;
}

function countCharacters(word: string): number {
  return word.length + (word.match(WIDE)?.length ?? 0);
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
