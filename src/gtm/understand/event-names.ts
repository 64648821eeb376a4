import type { Path } from '../../source/location.js';
import type { IndexedContainer } from './index-container.js';
import { findRow, isPushedName } from './lookup.js';
import { type Meaning, readMeaning } from './meaning.js';
import { findParameter } from './parameters.js';
import { describeNames } from './pushed.js';
import type { TagView } from './tags.js';
import { showWhen, type When } from './whens.js';

/** A name that a tag sends, and when. */
export interface NamedEvent {
  readonly name: string;
  readonly path: Path;
  readonly whens: readonly When[];
}

/** Names of a GA4 event tag: written in it, the pushed event's own, or those of a table that the pushed name chooses. */
export function nameEvents(view: TagView, container: IndexedContainer): NamedEvent[] {
  const parameter = findParameter(view, 'eventName');
  if (!parameter?.entity.value) return [];
  const path = [...parameter.path, 'value'];
  const whens = view.firing.map(({ when }) => when);
  const meaning = readMeaning(parameter.entity.value, container);
  if (meaning.kind === 'text') return [{ name: meaning.text, path, whens }];
  if (isPushedName(meaning)) return nameAsPushed(whens, path);
  if (meaning.kind === 'table' && isPushedName(meaning.input)) return nameByTable(meaning, whens, path, container);
  return [];
}

function nameAsPushed(whens: readonly When[], path: Path): NamedEvent[] {
  const names = new Set(whens.flatMap(({ pushed }) => pushed?.names ?? []));
  return [...names].map((name) => ({ name, path, whens: narrowAll(whens, name) }));
}

function nameByTable(
  table: Extract<Meaning, { kind: 'table' }>,
  whens: readonly When[],
  path: Path,
  container: IndexedContainer,
): NamedEvent[] {
  return listPushed(table, whens).flatMap((pushed) => {
    const row = findRow(table, pushed);
    const name = row ? readMeaning(row.right, container) : table.fallback;
    const narrowed = narrowAll(whens, pushed);
    if (!name || narrowed.length === 0) return [];
    const text = isPushedName(name) ? pushed : name.kind === 'text' ? name.text : undefined;
    return text === undefined ? [] : [{ name: text, path: row?.rightPath ?? path, whens: narrowed }];
  });
}

/** The names that may be pushed: those that the triggers list, else those that the table does. */
function listPushed({ rows, patterns }: Extract<Meaning, { kind: 'table' }>, whens: readonly When[]): string[] {
  const listed = whens.flatMap(({ pushed }) => pushed?.names ?? []);
  const isOpen = whens.some(({ pushed }) => pushed && !pushed.names);
  return [...new Set([...listed, ...(isOpen && !patterns ? rows.map(({ left }) => left) : [])])];
}

/** The triggers that fire for one pushed name, as if they listened to it alone. */
function narrowAll(whens: readonly When[], name: string): When[] {
  return whens.flatMap((when) => narrow(when, name) ?? []);
}

function narrow(when: When, name: string): When | undefined {
  const { pushed, conditions, type } = when;
  if (type !== 'CUSTOM_EVENT' || !pushed || (pushed.names && !pushed.names.includes(name))) return undefined;
  const only = describeNames([name]);
  const canon = `${type} ${JSON.stringify([only.canon, ...conditions.map((one) => one.canon).sort()])}`;
  return { ...when, pushed: only, canon, shown: showWhen(only.shown, conditions) };
}
