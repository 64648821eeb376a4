import type { Path } from '../../source/location.js';
import type { IndexedContainer } from './index-container.js';
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

// `event` of the data layer is the name that was pushed, as the built-in variable is.
function isPushedName(meaning: Meaning): boolean {
  if (meaning.kind === 'data layer') return meaning.key === 'event' && meaning.canon === 'data layer "event"';
  return meaning.kind === 'built-in' && meaning.type === 'EVENT' && meaning.canon === 'built-in EVENT';
}

function nameAsPushed(whens: readonly When[], path: Path): NamedEvent[] {
  const names = new Set(whens.flatMap(({ pushed }) => pushed?.names ?? []));
  return [...names].map((name) => ({ name, path, whens: narrowAll(whens, name) }));
}

function nameByTable(
  { rows, fallback }: Extract<Meaning, { kind: 'table' }>,
  whens: readonly When[],
  path: Path,
  container: IndexedContainer,
): NamedEvent[] {
  const listed = rows.flatMap(({ left, right, rightPath }) => {
    const name = readMeaning(right, container);
    const narrowed = narrowAll(whens, left);
    return name.kind === 'text' && narrowed.length > 0 ? [{ name: name.text, path: rightPath, whens: narrowed }] : [];
  });
  const inTable = new Set(rows.map(({ left }) => left));
  const others = fallback && isPushedName(fallback) ? nameAsPushed(whens, path) : [];
  return [...listed, ...others.filter(({ name }) => !inTable.has(name))];
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
