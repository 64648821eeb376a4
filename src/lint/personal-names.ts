import { splitWords } from '../plan/convert-case.js';
import { keepAnswers } from './keep-answers.js';

/** Names of properties that hold something about one person, as words; each with what it is. */
const PERSONAL: ReadonlyMap<string, string> = new Map([
  ...list(
    'an e-mail address',
    'email|e mail|email address|mail address|emailadres|mailadres|correo|correo electronico|courriel|adresse email|e mailadresse|mailadresse',
  ),
  ...list(
    'a phone number',
    'phone|phone number|telephone|mobile number|mobile phone|tel|fax|whatsapp|msisdn|telefon|telefonnummer|telefoon|telefoonnummer|mobiel|handynummer|telefono|numero telephone',
  ),
  ...list(
    'the name of a person',
    'first name|last name|full name|surname|given name|family name|customer name|person name|contact name|firstname|lastname|fullname|vorname|nachname|voornaam|achternaam|prenom|apellido|apellidos',
  ),
  ...list(
    'an address',
    'street|street address|home address|postal address|billing address|shipping address|delivery address|address|address line',
  ),
  ...list('an IP address', 'ip|ip address|client ip|user ip|remote addr'),
  ...list('a precise location', 'latitude|longitude|lat|lng|lon|geolocation|gps|coordinates|precise location'),
  ...list(
    'a date of birth',
    'birthday|birth date|date of birth|dob|birthdate|geburtsdatum|geboortedatum|date naissance|fecha nacimiento',
  ),
  ...list(
    'an account or card number',
    'iban|credit card|card number|credit card number|ssn|social security number|tax id|passport number|account number',
  ),
]);

/** What the General Data Protection Regulation, article 9, protects in particular. https://eur-lex.europa.eu/eli/reg/2016/679/oj */
const SENSITIVE: ReadonlyMap<string, string> = new Map([
  ...list(
    'health',
    'health|health condition|diagnosis|disease|illness|medication|disability|pregnant|pregnancy|blood type|symptom|symptoms',
  ),
  ...list('belief', 'religion|religious belief|faith|denomination'),
  ...list('origin', 'ethnicity|ethnic origin|race|racial origin'),
  ...list('sexual life', 'sexual orientation|sexuality|sex life'),
  ...list('political opinion', 'political opinion|political party|party membership|political view'),
  ...list('union membership', 'trade union|union membership|union member'),
  ...list('body as proof of identity', 'fingerprint|face id|biometric|biometrics|voice print|genetic data|dna'),
]);

/** Names of what stands for one person or one device, as the last words. */
const IDENTIFIERS = new Set(
  'user|customer|client|visitor|member|account|person|contact|subscriber|player|patient|device|install|installation|session|anonymous|lead|advertising'.split(
    '|',
  ),
);

/** By format, whatever the name. */
const PERSONAL_FORMATS: ReadonlyMap<string, string> = new Map([
  ['email', 'an e-mail address'],
  ['e164', 'a phone number'],
  ['ipv4', 'an IP address'],
  ['ipv6', 'an IP address'],
]);

const FREE_TEXT = new Set(
  'comment comments message feedback remark remarks query search_term search_query search_text free_text notes note text_input question_text review_text'.split(
    ' ',
  ),
);
const MOST_WORDS = 3;

function list(what: string, names: string): [string, string][] {
  return names.split('|').map((name) => [name, what]);
}

/** What a property holds about a person, by its format and by how its name ends: `customer_email`. */
export function findPersonal(name: string, format: string | undefined): string | undefined {
  const byFormat = format === undefined ? undefined : PERSONAL_FORMATS.get(format);
  if (byFormat !== undefined) return byFormat;
  const words = splitWords(name).map((word) => word.toLowerCase());
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const ending = words.slice(-count).join(' ');
    const found = PERSONAL.get(ending);
    // A "page_address" is where a page is.
    if (found !== undefined && (ending !== 'address' || words.length === 1)) return found;
  }
  return undefined;
}

/** What the law protects in particular, by how a name ends. */
export const findSensitive = keepAnswers(judgeSensitive, 10_000);

function judgeSensitive(name: string): string | undefined {
  const words = splitWords(name).map((word) => word.toLowerCase());
  const endings = [words.slice(-1), words.slice(-2)].map((ending) => ending.join(' '));
  return endings.map((ending) => SENSITIVE.get(ending)).find((found) => found !== undefined);
}

/** Does a name say that it stands for one person or device: `user_id`, `deviceId`? */
export function isIdentifier(name: string): boolean {
  const words = splitWords(name).map((word) => word.toLowerCase());
  const [owner = '', last = ''] = words.slice(-2);
  return words.length > 1 && (last === 'id' || last === 'uuid') && IDENTIFIERS.has(owner);
}

/** A text that is an e-mail address. */
export function isEmail(text: unknown): boolean {
  return typeof text === 'string' && /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(text);
}

/** May people write whatever they like into it, their own data included? */
export function isFreeText(name: string): boolean {
  return FREE_TEXT.has(splitWords(name).join('_').toLowerCase());
}
