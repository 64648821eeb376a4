import { dropInvisible } from '../../print/typescript/invisible.js';

const PLAIN = /^[a-z0-9][a-z0-9_-]*$/i;
/** With `events/` and `.schema.json`, every file system has room for it. */
const LONGEST = 100;
/** Windows opens devices under these names: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a plan as part of a file's name and of an address: ASCII letters, digits, `_` and `-`. The same
 * name always gives the same, whatever else is in the plan; two that give one are for the caller to refuse.
 *
 * - Spaces and the punctuation of ASCII become `-`, one for a run of them; none stands at an end.
 * - Any other character becomes `u` and its code point: `u1f389`.
 * - What is longer than 100 characters is cut, and ends in a hash of the whole.
 */
export function toFileName(name: string): string {
  if (PLAIN.test(name) && name.length <= LONGEST && !DEVICE.test(name)) return name;
  const spelled = [...(dropInvisible(name.normalize('NFC')) || name)].map(spell).join('');
  const joined = spelled.replace(/-+/g, '-').replace(/^-|-$/g, '');
  if (joined === '' || DEVICE.test(joined)) return `_${joined || hashName(name)}`;
  return joined.length <= LONGEST ? joined : `${joined.slice(0, LONGEST - 9)}-${hashName(name)}`;
}

function spell(character: string): string {
  if (/[a-z0-9_-]/i.test(character)) return character;
  if (/[\u0021-\u007e\s]/.test(character)) return '-';
  return `-u${character.codePointAt(0)?.toString(16)}-`;
}

/** FNV-1a of 32 bits over UTF-16 units, in eight digits. It only has to tell names apart. */
function hashName(name: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
