import type { Path } from '../../source/location.js';
import type { Tag } from '../entities.js';
import { nameEvents } from './event-names.js';
import type { IndexedContainer, Placed } from './index-container.js';
import { narrowMeaning } from './lookup.js';
import { type Meaning, readMeaning, toText } from './meaning.js';
import { findParameter, isOn, type Row, readRows, readText } from './parameters.js';
import type { TagView } from './tags.js';
import type { When } from './whens.js';

/** What a GA4 event tag sends for one name of an event. A tag whose name comes from a table sends several. */
export interface Ga4Event {
  readonly view: TagView;
  readonly stream: Stream;
  /** As GA4 gets it. */
  readonly name: string;
  /** Where the name stands: in the tag, or in the lookup table. */
  readonly namePath: Path;
  /** The tag's triggers, as far as they lead to this name. */
  readonly whens: readonly When[];
  /** GA4's parameter → its value: the tag's own, then those of its settings variable, then those of the Google tag. */
  readonly parameters: ReadonlyMap<string, SentParameter>;
  readonly userProperties: ReadonlyMap<string, SentParameter>;
  /** Sends the `ecommerce` object of the data layer. */
  readonly ecommerce: boolean;
  /** The tag sends other events as well, so a parameter of it may be none of this one's. */
  readonly isShared: boolean;
}

export interface Stream {
  /** Measurement ids that the events may go to; several where a table chooses; none where it is not known. */
  readonly ids: readonly string[];
  readonly meaning: Meaning;
  readonly path: Path;
}

export interface SentParameter {
  readonly meaning: Meaning;
  readonly namePath: Path;
  readonly valuePath: Path;
  /** It stands in settings that several tags share. */
  readonly isShared: boolean;
}

/** A tag that loads Google's library for a stream: `googtag`, or `gaawc` before 2023. */
export interface GoogleTag {
  readonly view: TagView;
  readonly stream: Stream;
  readonly isOld: boolean;
}

export function isGoogleTag({ type }: Tag): boolean {
  return type === 'googtag' || type === 'gaawc';
}

export function readGoogleTag(view: TagView, container: IndexedContainer): GoogleTag {
  return { view, stream: readStream(view, container), isOld: view.entity.type === 'gaawc' };
}

/** The events of a `gaawe` tag; empty when nothing tells their names. */
export function readGa4Events(view: TagView, google: readonly GoogleTag[], container: IndexedContainer): Ga4Event[] {
  const stream = readStream(view, container);
  const parameters = readParameters(view, stream, google, container);
  const userProperties = new Map(toEntries(readRows(view, 'userProperties', ['name', 'value']), false, container));
  // GTM sends no event without a name.
  const named = nameEvents(view, container).filter(({ name }) => name !== '');
  const ecommerce = isOn(view, 'sendEcommerceData');
  return named.map(({ name, path, whens }) => {
    const isShared = named.length > 1;
    const [ours, users] = [parameters, userProperties].map((each) => narrowAll(each, whens, container)) as [Sent, Sent];
    return { view, stream, name, namePath: path, whens, parameters: ours, userProperties: users, ecommerce, isShared };
  });
}

type Sent = ReadonlyMap<string, SentParameter>;

/** Values that a table chooses by the pushed name, as they are for the one name that fires the event. */
function narrowAll(sent: Sent, whens: readonly When[], container: IndexedContainer): Sent {
  const names = new Set(whens.flatMap(({ pushed }) => pushed?.names ?? ['']));
  const [pushed] = names;
  if (names.size !== 1 || !pushed) return sent;
  return new Map(
    [...sent].flatMap(([name, parameter]) => {
      const meaning = narrowMeaning(parameter.meaning, pushed, container);
      return meaning ? [[name, { ...parameter, meaning }] as const] : [];
    }),
  );
}

const ID_KEYS = ['measurementIdOverride', 'measurementId', 'tagId'];

export function readStream(tag: Placed<Tag>, container: IndexedContainer): Stream {
  for (const key of ID_KEYS) {
    const parameter = findParameter(tag, key);
    const value = parameter?.entity.value;
    if (!parameter || !value) continue;
    const google = parameter.entity.type === 'TAG_REFERENCE' ? container.tagsByName.get(value) : undefined;
    // A tag that refers to itself leads nowhere.
    if (google && google.entity !== tag.entity && isGoogleTag(google.entity)) return readStream(google, container);
    const meaning = readMeaning(value, container);
    return { meaning, ids: listTexts(meaning, container), path: [...parameter.path, 'value'] };
  }
  return { meaning: toText(''), ids: [], path: [...tag.path, 'name'] };
}

/** The texts that a value can be, where they can be listed. */
function listTexts(meaning: Meaning, container: IndexedContainer): string[] {
  if (meaning.kind === 'text') return meaning.text === '' ? [] : [meaning.text];
  if (meaning.kind !== 'table') return [];
  const rows = meaning.rows.map(({ right }) => readMeaning(right, container));
  const all = [...rows, ...(meaning.fallback ? [meaning.fallback] : [])];
  return [...new Set(all.flatMap((one) => (one.kind === 'text' && one.text !== '' ? [one.text] : [])))];
}

const SETTINGS = ['parameter', 'parameterValue'] as const;

function readParameters(
  view: TagView,
  stream: Stream,
  google: readonly GoogleTag[],
  container: IndexedContainer,
): Map<string, SentParameter> {
  const shared = google.find((one) => one.stream.ids.some((id) => stream.ids.includes(id)));
  const weakestFirst = [
    ...(shared ? readSettings(shared.view, container, true) : []),
    ...toEntries(readSettingsVariable(view, container), true, container),
    ...toEntries(readRows(view, 'eventParameters', ['name', 'value']), false, container),
    ...toEntries(readRows(view, 'eventSettingsTable', SETTINGS), false, container),
  ];
  return new Map(weakestFirst);
}

function readSettings(view: TagView, container: IndexedContainer, isShared: boolean) {
  const rows = [...readSettingsVariable(view, container), ...readRows(view, 'eventSettingsTable', SETTINGS)];
  return toEntries(rows, isShared, container);
}

function readSettingsVariable(view: TagView, container: IndexedContainer): Row[] {
  const meaning = readMeaning(readText(view, 'eventSettingsVariable') ?? '', container);
  if (meaning.kind !== 'variable' || meaning.variable.entity.type !== 'gtes') return [];
  return readRows(meaning.variable, 'eventSettingsTable', SETTINGS);
}

function toEntries(rows: readonly Row[], isShared: boolean, container: IndexedContainer): [string, SentParameter][] {
  return rows.flatMap(({ left, right, leftPath, rightPath }) => {
    const name = readMeaning(left, container);
    if (name.kind !== 'text' || name.text === '') return [];
    const sent = { meaning: readMeaning(right, container), namePath: leftPath, valuePath: rightPath, isShared };
    return [[name.text, sent] as [string, SentParameter]];
  });
}
