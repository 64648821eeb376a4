import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

/** UTF-16 units that are turned into bytes at once: a large file is not in memory a second time. */
const PART = 250_000;
/** What a UTF-16 unit takes in UTF-8, and the half of a character that a part may be longer by. */
const MOST_BYTES = 4;

/** Writes text as UTF-8. */
export function writeText(descriptor: number, text: string): void {
  for (const bytes of encodeParts(text)) writeWhole(descriptor, bytes);
}

export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
}

/** Whether a file holds the text. A checkout may have given it the line ends of its platform. */
export function holdsText(file: string, text: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const expected = Buffer.byteLength(text);
    // Only a file with other line ends is longer than the same text.
    if (size > expected) return readFileSync(descriptor, 'utf8').replaceAll('\r\n', '\n') === text;
    return size === expected && holdsBytes(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

function holdsBytes(descriptor: number, text: string): boolean {
  const found = Buffer.allocUnsafe(Math.min(PART, text.length) * MOST_BYTES);
  for (const bytes of encodeParts(text)) {
    const read = readSync(descriptor, found, 0, bytes.length, null);
    if (!bytes.equals(found.subarray(0, read))) return false;
  }
  return true;
}

/** The text as UTF-8, in parts; each is gone when the next is asked for. */
function* encodeParts(text: string): Generator<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.min(PART, text.length) * MOST_BYTES);
  for (let from = 0; from < text.length; ) {
    const end = endOfPart(text, from);
    yield bytes.subarray(0, bytes.write(text.slice(from, end)));
    from = end;
  }
}

// Both halves of a character are in one part.
function endOfPart(text: string, from: number): number {
  const end = Math.min(from + PART, text.length);
  const isBetween = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length;
  return isBetween ? end + 1 : end;
}
