/** Nine digits: above any id that GTM's own counter reaches, below its reserved ones (2147479553 and up). */
export const FIRST = 100_000_000;
export const COUNT = 900_000_000;

/**
 * An id for each key, from the key alone: no state, no order, no counter. Where two keys meet, the later one in
 * alphabetical order takes the next free id. docs/decisions/0003-gtm-ids.md says why.
 */
export function assignIds(keys: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<number>();
  const ids = new Map<string, string>();
  for (const key of [...new Set(keys)].sort()) {
    let offset = hash(key) % COUNT;
    while (taken.has(offset)) offset = (offset + 1) % COUNT;
    taken.add(offset);
    ids.set(key, String(FIRST + offset));
  }
  return ids;
}

/** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3, so that names that differ in one letter spread. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    state = Math.imul(state ^ (unit & 0xff), 0x01000193);
    state = Math.imul(state ^ (unit >> 8), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Eight hexadecimal digits of a name. */
export function fingerprint(name: string): string {
  return hash(name).toString(16).padStart(8, '0');
}
