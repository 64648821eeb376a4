import type { PersonView, PlanView } from '../view.js';
import { isDense, isTight } from './density.js';
import { type Page, readFact, readTerm, sum } from './page.js';
import { setText } from './text-height.js';

interface Note {
  readonly lines: readonly string[];
}

/** Height of what stands below the table: in columns where there is room, else as lines that run on. In rem. */
export function setNotes(view: PlanView, page: Page): number {
  const people = view.people.flatMap(({ items }) => items.flatMap(listPerson));
  const notes: Note[] = [
    ...(page.layout === 'terse' ? [] : [readLegend(view, page)]),
    ...listFacts(view, page),
    ...(people.length > 0 ? [{ lines: [view.labels.people, ...people] }] : []),
  ];
  if (page.layout === 'comfortable' || page.layout === 'long') return setInColumns(notes, 15, 1.4, page);
  return sum(notes.map(({ lines }) => 0.2 + setText(lines.join('   '), page.width, page.small)));
}

function readLegend({ labels, legend }: PlanView, { layout }: Page): Note {
  const terms = legend.terms.map((term) => `   ${readTerm(term)} ${term.meaning}`);
  // Where room is scarce, the lanes of the picture say it.
  const shown = isDense(layout) ? [] : legend.tiers;
  const tiers = shown.map((tier) => `   ${readTerm(tier)}`).join('');
  return { lines: [labels.legend, `${tiers}${isTight(layout) ? '' : legend.meaning}`, ...terms] };
}

function listFacts({ notes }: PlanView, { layout }: Page): Note[] {
  const shown = notes.filter(({ className }) => layout !== 'terse' || className !== 'note is-start');
  return shown.map(({ className, title, lead, facts }) => ({
    lines: [title, isTight(layout) && className !== 'note is-short' ? '' : lead, ...facts.map(readFact)],
  }));
}

function setColumn({ lines }: Note, width: number, { small }: Page): number {
  return sum(lines.map((line) => setText(line, width, small, 'bold') + 0.1));
}

/** Text that runs on from column to column, as low as it can be; no note is torn. */
function setInColumns(notes: readonly Note[], least: number, gap: number, page: Page): number {
  const columns = Math.max(1, Math.floor((page.width + gap) / (least + gap)));
  const width = (page.width - gap * (columns - 1)) / columns;
  const heights = notes.map((note) => setColumn(note, width, page) + 0.6);
  let height = Math.max(0, ...heights, sum(heights) / columns);
  while (countColumns(heights, height) > columns) height += 0.5;
  return height;
}

function countColumns(heights: readonly number[], most: number): number {
  let [columns, used] = [1, 0];
  for (const height of heights) {
    if (used + height > most + 0.01) [columns, used] = [columns + 1, 0];
    used += height;
  }
  return columns;
}

function listPerson({ name, links, plain, owned }: PersonView): string[] {
  return [`${name} ${owned}`, ...links.map(({ text }) => text), ...plain];
}
