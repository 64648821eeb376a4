import type { Plan } from '../../../plan/model.js';
import type { Paper } from './paper/density.js';
import type { BandView, EventView, Maybe } from './view.js';
import type { Writer } from './writer.js';

/** The events that a plan of several pages names on its first one. */
export interface SummaryView {
  readonly title: string;
  readonly events: readonly EventView[];
  readonly more: Maybe<string>;
}

/** The events that pay, as rows. The table has them too, so that their places on the page are others. */
export function listEssentials(
  plan: Plan,
  bands: readonly BandView[],
  numbers: ReadonlyMap<string, number>,
): EventView[] {
  const macro = [...plan.events.values()].filter(({ macro, status }) => macro && status !== 'retired');
  const essential = new Set(macro.map(({ name }) => numbers.get(name)));
  const rows = bands.flatMap(({ events }) => events.filter(({ number }) => essential.has(number)));
  return rows.map((row) => ({ ...row, id: `essential-${row.number}`, about: [] }));
}

/** As many of them as the first page has room for. */
export function viewSummary(essentials: readonly EventView[], { listed }: Paper, writer: Writer): Maybe<SummaryView> {
  const events = essentials.slice(0, listed);
  const rest = essentials.length - events.length;
  if (events.length === 0) return [];
  return [{ title: writer.messages.essentials, events, more: rest > 0 ? [writer.messages.more(rest)] : [] }];
}
