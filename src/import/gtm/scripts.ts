import type { Meaning } from '../../gtm/understand/meaning.js';
import type { DestinationType } from '../../plan/destination-types.js';
import type { ImportedSending, ImportedTag } from './vendors.js';

/** How a vendor's script is known: where its id stands, and what sends an event. */
interface Script {
  readonly type: DestinationType;
  readonly setting: string;
  readonly id: RegExp;
  readonly event: RegExp;
  /** What the event pattern finds is a setting of the event, not a name. */
  readonly eventSetting?: string;
}

const SCRIPTS: readonly Script[] = [
  {
    type: 'meta',
    setting: 'pixel_id',
    id: /\bfbq\(\s*["'](?:init|trackSingle(?:Custom)?)["']\s*,\s*(?:String\()?\s*["']?(\d+)/,
    event:
      /\bfbq\(\s*["']track(?:Custom)?["']\s*,\s*["']([^"'\n]+)["']|\bfbq\(\s*["']trackSingle(?:Custom)?["']\s*,[^,]*,\s*["']([^"'\n]+)["']/g,
  },
  {
    type: 'tiktok',
    setting: 'pixel_id',
    id: /\bttq\.(?:load|instance)\(\s*(?:String\()?\s*["']?([A-Z0-9]+)/,
    event: /\bttq(?:\.instance\([^)]*\)+)?\.track\(\s*["']([^"'\n]+)["']/g,
  },
  {
    type: 'linkedin',
    setting: 'partner_id',
    id: /\b_linkedin_(?:data_)?partner_id\s*=\s*["']?(\d+)/,
    event: /\blintrk\(\s*["']track["']\s*,\s*\{\s*["']?conversion_id["']?\s*:\s*["']?(\d+)/g,
    eventSetting: 'conversion_id',
  },
];

/** Custom HTML that holds the pixel of a vendor of a plan, as the vendors' own pages tell people to paste it. */
export function recognizeScript(html: Meaning): ImportedTag | undefined {
  const text = toText(html);
  for (const { type, setting, id, event, eventSetting } of SCRIPTS) {
    const found = id.exec(text)?.[1];
    const names = Array.from(text.matchAll(event), ([, one, other]) => one ?? other ?? '');
    if (found === undefined && names.length === 0) continue;
    const sends = [...new Set(names)].map((name) => toSending(name, eventSetting, text));
    return { type, settings: new Map(found === undefined ? [] : [[setting, found]]), sends };
  }
  return undefined;
}

function toSending(name: string, eventSetting: string | undefined, text: string): ImportedSending {
  const hasData = new RegExp(`["']${name.replace(/[^\w]/g, '\\$&')}["']\\s*,\\s*\\{\\s*[^}\\s]`).test(text);
  const what =
    eventSetting === undefined ? { as: name, settings: new Map() } : { settings: new Map([[eventSetting, name]]) };
  return { ...what, fields: new Map(), ...(hasData && { unread: 'the parameters in its script' }) };
}

/** The script with constants in place of the variables that hold them. */
function toText(meaning: Meaning): string {
  if (meaning.kind === 'text') return meaning.text;
  if (meaning.kind !== 'joined') return '';
  return meaning.parts.map((part) => (part.kind === 'text' ? part.text : 'VARIABLE')).join('');
}
