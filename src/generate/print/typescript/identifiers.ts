import { dropInvisible } from './invisible.js';

/**
 * How a name of the plan becomes an identifier. The same name always gives the same identifier, whatever
 * else is in the plan; two names that give one are for the caller to refuse.
 *
 * - Words are split at spaces, at punctuation and the symbols of ASCII, and where the case changes
 *   (`planId`, `PDF Opened`), and joined in camel or Pascal case. Letters of every script stay.
 * - Any other character (an emoji, a currency sign) is the word `u` and its code point: `u1f389`.
 * - A name of punctuation alone is spelled that way too; the empty name is `_`.
 * - Before a digit, or whatever else no identifier starts with, stands `_`: `_2faViewed`.
 * - A reserved word gets `_` behind it: `delete_`.
 */
export function toCamelCase(name: string, reserved: ReadonlySet<string>): string {
  const [first = '', ...rest] = splitWords(name);
  return complete([first, ...rest.map(capitalize)].join(''), reserved);
}

/** As `toCamelCase`, the first word in capitals too: for types. */
export function toPascalCase(name: string, reserved: ReadonlySet<string>): string {
  return complete(splitWords(name).map(capitalize).join(''), reserved);
}

/**
 * What no function of a module may be called: the reserved words of strict mode, what TypeScript keeps for
 * itself in a module, and `then`, which would make a module that is imported dynamically a promise.
 */
export const RESERVED_WORDS: readonly string[] = [
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'eval', 'export', 'exports', 'extends', 'false', 'finally', 'for', 'function', 'if'],
  ...['implements', 'import', 'in', 'instanceof', 'interface', 'let', 'module', 'new', 'null', 'package', 'private'],
  ...['protected', 'public', 'require', 'return', 'static', 'super', 'switch', 'then', 'this', 'throw', 'true', 'try'],
  ...['typeof', 'undefined', 'var', 'void', 'while', 'with', 'yield'],
];

const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const LETTER = /^\p{ID_Continue}$/u;
const START = /^\p{ID_Start}/u;
const SEPARATOR = /^[\p{P}\p{Z}\p{Cc}$+<=>^`|~]$/u;

function splitWords(name: string): string[] {
  if (SNAKE.test(name)) return name.split('_');
  const words = [...dropInvisible(name.normalize('NFC'))].map(spell).join('');
  const split = words
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/([\p{Lu}\p{N}])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ')
    .filter((word) => word !== '');
  return split.length > 0 ? split.map((word) => word.toLowerCase()) : [...name].map(spellOut);
}

// Letters beyond the basic plane are spelled out: engines and compilers disagree about which of them there are.
function spell(character: string): string {
  if (character === '_' || SEPARATOR.test(character)) return ' ';
  return character.length === 1 && LETTER.test(character) ? character : ` ${spellOut(character)} `;
}

function spellOut(character: string): string {
  return `u${character.codePointAt(0)?.toString(16)}`;
}

// Every letter of a word is one UTF-16 unit: others are spelled out.
function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function complete(joined: string, reserved: ReadonlySet<string>): string {
  const identifier = START.test(joined) ? joined : `_${joined}`;
  return reserved.has(identifier) ? `${identifier}_` : identifier;
}
