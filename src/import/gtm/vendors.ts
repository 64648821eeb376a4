import { readMeaning } from '../../gtm/understand/meaning.js';
import { readText } from '../../gtm/understand/parameters.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { Understood } from '../../gtm/understand/understand.js';
import type { DestinationType } from '../../plan/destination-types.js';
import { recognizeScript } from './scripts.js';
import { recognizeTemplate } from './templates.js';

/** What a tag of another vendor does, in terms of a plan. */
export interface ImportedTag {
  readonly type: DestinationType;
  readonly settings: ReadonlyMap<string, string>;
  /** What it sends; nothing when it only loads the vendor's library. */
  readonly sends: readonly ImportedSending[];
}

export interface ImportedSending {
  /** The event's name there; absent where the vendor has ids in place of names. */
  readonly as?: string;
  /** `label`, `group` … */
  readonly settings: ReadonlyMap<string, string>;
  /** The tag's parameter → the receiver's, for those that a plan can map. */
  readonly fields: ReadonlyMap<string, string>;
  /** A table of parameters. */
  readonly table?: { readonly key: string; readonly columns: readonly [string, string] };
  /** What else the tag sends, that was not read. */
  readonly unread?: string;
}

const CONVERSION = new Map([
  ['conversionValue', 'value'],
  ['currencyCode', 'currency'],
  ['orderId', 'transaction_id'],
]);
const REMARKETING = new Map([
  ['eventValue', 'value'],
  ['eventItems', 'items'],
  ['userId', 'user_id'],
]);
const SALE = new Map([
  ['revenue', 'value'],
  ['orderId', 'transaction_id'],
]);

/** `undefined` for a tag that no destination of a plan is known for. */
export function importTag(view: TagView, live: Understood): ImportedTag | undefined {
  const text = (key: string) => {
    const meaning = readMeaning(readText(view, key) ?? '', live);
    return meaning.kind === 'text' ? meaning.text : '';
  };
  const settings = (fields: Record<string, string>) =>
    new Map(Object.entries(fields).filter(([, value]) => value !== ''));
  const ads = () => settings({ conversion_id: text('conversionId').replace(/^(?=\d)/, 'AW-') });
  const floodlight = () => settings({ advertiser_id: text('advertiserId') });
  const activity = () => settings({ group: text('groupTag'), activity: text('activityTag') });
  switch (view.entity.type) {
    case 'awct':
      return {
        type: 'google_ads',
        settings: ads(),
        sends: [{ settings: settings({ label: text('conversionLabel') }), fields: CONVERSION }],
      };
    case 'sp':
      return {
        type: 'google_ads',
        settings: ads(),
        sends: [
          { ...named(text('eventName')), settings: new Map(), fields: REMARKETING, table: tableOf('customParams') },
        ],
      };
    case 'fls':
      return {
        type: 'floodlight',
        settings: floodlight(),
        sends: [{ settings: activity(), fields: SALE, table: tableOf('customVariable') }],
      };
    case 'flc':
      return {
        type: 'floodlight',
        settings: floodlight(),
        sends: [{ settings: activity(), fields: new Map(), table: tableOf('customVariable') }],
      };
    case 'bzi':
      return { type: 'linkedin', settings: settings({ partner_id: text('id') }), sends: [] };
    case 'html':
      return recognizeScript(readMeaning(readText(view, 'html') ?? '', live));
    default:
      return view.entity.type.startsWith('cvt_') ? recognizeTemplate(text) : undefined;
  }
}

function tableOf(key: string) {
  return { key, columns: ['key', 'value'] as const };
}

function named(as: string): { as?: string } {
  return as === '' ? {} : { as };
}
