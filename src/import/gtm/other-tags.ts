import type { SentParameter } from '../../gtm/understand/ga4.js';
import { readMeaning } from '../../gtm/understand/meaning.js';
import { findParameter, readRows } from '../../gtm/understand/parameters.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { Understood } from '../../gtm/understand/understand.js';
import type { Path } from '../../source/location.js';
import { addDelivery } from './events.js';
import type { Import } from './import-container.js';
import { mapParameters, type Parameter } from './map-parameters.js';
import { listOccurrences, type Occurrence } from './occurrences.js';
import { readUserData, USER_DATA_KEYS } from './user-data.js';
import { type ImportedSending, type ImportedTag, importTag } from './vendors.js';

/** Why a tag is not in the plan, by its type. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ua', 'Universal Analytics takes no data any more'],
  ['html', 'what its script does is not known'],
  ['img', 'a plan knows no image'],
  ['awud', 'a plan has user data as parameters of events, "user_data.…"'],
]);

/** Tags of other vendors: destinations of the plan, and events that go there. */
export function importOtherTags(work: Import): void {
  const { live } = work;
  const others = live.views.filter(({ entity }) => !['gaawe', 'googtag', 'gaawc'].includes(entity.type));
  const read = others.map((view) => ({ view, tag: importTag(view, live) }));
  // Those that know the id of the destination first: the others send to the same.
  const inOrder = [...read].sort((a, b) => (b.tag?.settings.size ?? 0) - (a.tag?.settings.size ?? 0));
  for (const { view, tag } of inOrder) if (tag) importSendings(work, view, tag);
  for (const { view, tag } of read) {
    if (tag || isMadeAnyway(work, view)) continue;
    work.notes.addTag(view, REASONS.get(view.entity.type) ?? 'there is no destination of a plan for it');
  }
}

/** A container that is generated for such destinations has a conversion linker, which waits for what they wait for. */
function isMadeAnyway({ destinations, notes }: Import, { entity, consent }: TagView): boolean {
  const linked = destinations.list().filter(({ type }) => type === 'google_ads' || type === 'floodlight');
  if (entity.type !== 'gclidw' || linked.length === 0) return false;
  const types = [...new Set(linked.flatMap((destination) => destination.consent ?? []))];
  if (consent.status === 'NOT_SET' && types.length > 0) {
    const shown = types.map((type) => `"${type}"`).join(', ');
    notes.add(`The tag "${entity.name}" leaves consent open; in the plan it waits for ${shown}.`, consent.path);
  }
  return true;
}

function importSendings(work: Import, view: TagView, { type, settings, sends }: ImportedTag): void {
  const destination = work.destinations.add(type, settings, view);
  for (const sending of sends) {
    for (const occurrence of listOccurrences(
      view,
      view.firing.map(({ when }) => when),
    )) {
      importSending(work, sending, occurrence, destination);
    }
  }
}

function importSending(work: Import, sending: ImportedSending, occurrence: Occurrence, destination: string): void {
  const { view } = occurrence;
  // A plan remarkets an event that is a conversion when an audience is made of it, not by a tag of its own.
  const isRemarketing = view.entity.type === 'sp' && work.events.isSent(occurrence, destination);
  if (isRemarketing) return work.notes.addTag(view, 'its event goes there already; name it in an audience');
  const name = sending.as ?? toName(view.entity.name);
  const { draft, trigger } = work.events.findFree(occurrence, destination) ?? work.events.find(occurrence, name);
  if (draft.deliveries.some((other) => other.destination === destination)) {
    return work.notes.addTag(view, 'its event goes there already');
  }
  const parameters = [...readFields(work, view, sending), ...readUserData(work, view)];
  addDelivery(draft, {
    destination,
    as: sending.as ?? draft.name,
    ...mapParameters(work, parameters, trigger.kind, draft.problems),
    optional: new Set(),
    settings: sending.settings,
    consent: view.consent.types,
  });
  noteUnread(work, view, sending, draft.problems);
}

function readFields({ live }: Import, view: TagView, { fields, table }: ImportedSending): Parameter[] {
  const named = [...fields].flatMap(([key, theirs]): Parameter[] => {
    const parameter = findParameter(view, key);
    return parameter?.entity.value
      ? [[theirs, toSent(parameter.entity.value, [...parameter.path, 'value'], live)]]
      : [];
  });
  const rows = table ? readRows(view, table.key, table.columns) : [];
  return [...named, ...rows.map(({ left, right, rightPath }): Parameter => [left, toSent(right, rightPath, live)])];
}

function toSent(template: string, path: Path, live: Understood): SentParameter {
  return { meaning: readMeaning(template, live), namePath: path, valuePath: path, isShared: false };
}

function noteUnread({ notes }: Import, view: TagView, sending: ImportedSending, problems: string[]): void {
  const at = [...view.path, 'name'];
  if (sending.unread !== undefined) {
    problems.push(`${sending.unread} are not read`);
    notes.add(`The tag "${view.entity.name}" is in the plan without ${sending.unread}.`, at);
  }
  for (const [key, { canon, shown, path }] of view.settings) {
    const isTable = sending.table !== undefined && key.startsWith(sending.table.key);
    const isRead = isTable || sending.fields.has(key) || USER_DATA_KEYS.includes(key);
    if (isRead || KNOWN.has(key) || USUAL.has(canon)) continue;
    notes.add(`The setting "${key}" of the tag "${view.entity.name}", ${shown}, is not in the plan.`, path);
  }
}

/** Settings that say where a tag sends, or that every generated tag has as they are. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['conversionId', 'conversionLabel', 'advertiserId', 'groupTag', 'activityTag', 'eventName', 'html', 'id'],
  ...['enableConversionLinker', 'customParamsFormat', 'enhancedUserData', 'enableEnhancedConversion'],
  ...['pixelId', 'standardEventName', 'customEventName', 'consent', 'partnerId'],
]);
const USUAL: ReadonlySet<string> = new Set(['text "false"', 'text "_gcl"', 'text "TRANSACTIONS"', 'text "STANDARD"']);

/** The name of a tag as the name of an event: its words, in lower case. */
function toName(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('_').slice(0, 40);
  return /^[a-z]/.test(joined) ? joined : `event_${joined}`.replace(/_$/, '');
}
