import { isUtf8 } from 'node:buffer';
import { LIMITS } from './limits.js';
import type { Fault } from './syntax-error.js';

/** A file's bytes as text; with a fault, the text is what can be shown of it. */
export interface Decoded {
  /** Without a byte order mark. Empty when the file is no text at all. */
  readonly text: string;
  readonly fault?: Fault;
  /** The text is good enough to go on with. */
  readonly readable: boolean;
}

/** Decodes UTF-8, with or without a byte order mark. Anything else is refused by its name. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LIMITS.bytes) return refuse(`The file is larger than ${LIMITS.bytes / 1024 / 1024} MB.`, SPLIT);
  const encoding = recognise(bytes, ENCODINGS);
  if (encoding) return refuse(`The file is written in ${encoding}, not in UTF-8.`, SAVE_AS_UTF8);
  const format = recognise(bytes, FORMATS);
  if (format) return refuse(`The file is ${format}, not a YAML text.`, 'Name the plan file, or unpack it first.');
  // Not TextDecoder: it makes two bytes of every character, and every name cut out of the text would have them too.
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.toString('utf8').replace(/^\uFEFF/, '');
  if (isUtf8(bytes)) return { text, readable: true };
  return { text, readable: true, fault: findInvalidByte(bytes, text) };
}

const SPLIT = 'Split the plan into files that it includes.';
const SAVE_AS_UTF8 = 'Save the file as UTF-8: in editors it is an option of "Save as" or "Reopen with encoding".';

/** Beginnings of files: -1 is any byte but zero. The longer ones first. */
const ENCODINGS: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-32', [0, 0, 0, -1]],
  ['UTF-32', [-1, 0, 0, 0]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16', [-1, 0, -1, 0]],
  ['UTF-16', [0, -1, 0, -1]],
];

const FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['gzip data', [0x1f, 0x8b]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 3, 4]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF document', [...'%PDF-'].map((character) => character.charCodeAt(0))],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['Zstandard data', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2 data', [0x42, 0x5a, 0x68, -1, 0x31, 0x41]],
  ['xz data', [0xfd, 0x37, 0x7a, 0x58]],
];

function recognise(bytes: Uint8Array, marks: typeof FORMATS): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => isByte(bytes[index], byte)))?.[0];
}

function isByte(actual: number | undefined, wanted: number): boolean {
  return wanted === -1 ? actual !== undefined && actual !== 0 : actual === wanted;
}

function refuse(message: string, help: string): Decoded {
  return { text: '', readable: false, fault: { range: { start: 0, end: 0 }, message, help } };
}

/** The first byte that is no UTF-8, given the text in which U+FFFD stands for every such byte. */
function findInvalidByte(bytes: Uint8Array, text: string): Fault {
  let index = -1;
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  do {
    const from = index + 1;
    index = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, index)) + (from > 0 ? 3 : 0);
    // A replacement character that the file itself has is no fault.
  } while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    range: { start: index, end: index + 1 },
    message: `The file is not UTF-8: byte ${offset} is 0x${byte}.`,
    help: SAVE_AS_UTF8,
  };
}
