/** A format of text, as whoever checks values needs it. */
export interface Format {
  /** As the plan writes it. */
  readonly name: string;
  /** JSON Schema knows it under the same name: https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3 */
  readonly standard: boolean;
  /** All that a text must be, as a regular expression with the flag `u` and without look-around. */
  readonly pattern: string;
  /** What it is, after "expected". */
  readonly expected: string;
}

const DAY_OF_MONTH = '(?:0[1-9]|1[0-9]|2[0-8])';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
/** RFC 3339, section 5.6 and appendix C: a day that the calendar has. */
const DATE = [
  `[0-9]{4}-(?:0[1-9]|1[0-2])-${DAY_OF_MONTH}`,
  '[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)',
  '[0-9]{4}-(?:0[13578]|1[02])-31',
  `${LEAP_YEAR}-02-29`,
].join('|');
const OFFSET = '(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])';
// A leap second is the last of a day in UTC; clocks of applications never show one.
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** RFC 5322, section 3.2.3. */
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const EMAIL = `${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+`;
const PHONE = '\\s*(?:\\+|00)(?:[\\s()./-]*[0-9]){2,15}[\\s()./-]*';
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const HEX = '[0-9A-Fa-f]';

/** RFC 4291, section 2.2: eight groups, or fewer around one `::`; the last two may be an IPv4 address. */
function printIpv6(): string {
  const group = `${HEX}{1,4}`;
  const tail = `(?:${group}:${group}|${BYTE}(?:\\.${BYTE}){3})`;
  const ways = [`(?:${group}:){6}${tail}`];
  for (let before = 0; before <= 5; before++) {
    const head = before === 0 ? '' : `(?:(?:${group}:){0,${before - 1}}${group})?`;
    ways.push(`${head}::(?:${group}:){${5 - before}}${tail}`);
  }
  ways.push(`(?:(?:${group}:){0,5}${group})?::${group}`, `(?:(?:${group}:){0,6}${group})?::`);
  return ways.join('|');
}

/** RFC 3986: a scheme, and then only characters that an address may have, escapes complete. */
function printUri(): string {
  const escaped = `%${HEX}{2}`;
  const plain = "\\-A-Za-z0-9._~!$&'()*+,;=";
  const host = `(?:\\[(?:${printIpv6()}|[Vv]${HEX}+\\.[${plain}:]+)\\]|(?:[${plain}]|${escaped})*)`;
  const authority = `(?:(?:[${plain}:]|${escaped})*@)?${host}(?::[0-9]*)?`;
  const segment = `(?:[${plain}:@]|${escaped})`;
  const path = `(?://${authority}(?:/${segment}*)*|/(?:${segment}+(?:/${segment}*)*)?|${segment}+(?:/${segment}*)*)`;
  const rest = `(?:[${plain}:@/?]|${escaped})*`;
  return `[A-Za-z][\\-A-Za-z0-9+.]*:${path}(?:\\?${rest})?(?:#${rest})?`;
}

/** RFC 5646, section 2.1, without the grandfathered tags: language, script, region, variants, extensions, private use. */
const BCP_47 = [
  '(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?',
  '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*',
  '(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?',
].join('');

type Row = readonly [name: string, standard: boolean, whole: () => string, expected: string];

const ROWS: readonly Row[] = [
  ['date', true, () => DATE, 'a date such as 2026-11-21'],
  ['date-time', true, () => `(?:${DATE})[Tt]${TIME}${OFFSET}`, 'a date and time such as 2026-11-21T09:30:00Z'],
  ['email', true, () => EMAIL, 'an e-mail address'],
  // What is hashed is brought into its form before: blanks go, and what people put between digits.
  ['email-to-hash', false, () => `\\s*${EMAIL}\\s*`, 'an e-mail address'],
  ['e164-to-hash', false, () => PHONE, 'a telephone number with the code of its country'],
  ['uri', true, printUri, 'a URI with its scheme'],
  ['uuid', true, () => `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`, 'a UUID'],
  // A dot at the end says that the name is complete.
  ['hostname', true, () => `${LABEL}(?:\\.${LABEL})*\\.?`, 'a host name'],
  ['ipv4', true, () => `${BYTE}(?:\\.${BYTE}){3}`, 'an IPv4 address'],
  ['ipv6', true, printIpv6, 'an IPv6 address'],
  ['iso-4217', false, () => '[A-Z]{3}', 'a currency code such as EUR (ISO 4217)'],
  ['iso-3166', false, () => '[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[A-Z]{3}', 'a country code such as DE (ISO 3166)'],
  ['bcp-47', false, () => BCP_47, 'a language tag such as en-GB (BCP 47)'],
  ['e164', false, () => '\\+[1-9][0-9]{1,14}', 'a telephone number such as +4930123456 (E.164)'],
  ['sha256', false, () => `${HEX}{64}`, 'a SHA-256 hash in hexadecimal'],
  // What code hashes is written in small letters: one person must have one hash.
  ['sha256-lower', false, () => '[0-9a-f]{64}', 'a SHA-256 hash in small hexadecimal letters'],
];

const made = new Map<string, Format>();

/** What a text of a format is before code hashes it. */
export function findFormatToHash(name: string): Format | undefined {
  return findFormat(`${name}-to-hash`) ?? findFormat(name);
}

/** The format of that name. The plan's reader has refused others, so that none is left out. */
export function findFormat(name: string): Format | undefined {
  if (made.size === 0) {
    for (const [key, standard, whole, expected] of ROWS) {
      const text = whole();
      const pattern = text.includes('|') ? `^(?:${text})$` : `^${text}$`;
      made.set(key, { name: key, standard, pattern, expected });
    }
  }
  return made.get(name);
}
