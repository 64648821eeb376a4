/**
 * Whether a key is among the share of a roll-out, from 0 to 1. It is the same everywhere and for every event, and who
 * is in a share is in every larger one. FNV-1a over UTF-16 units, and the last mix of MurmurHash3, which spreads it.
 * Without a key nobody is.
 */
export function isInShare(share: number, key: unknown): boolean {
  if (key === undefined || key === null) return false;
  let hash = 0x811c9dc5;
  for (const unit of String(key).split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32 < share;
}

/** By the value of a property. */
export function isInPilot(share: number, properties: object | undefined, name: string): boolean {
  // Without a prototype, only what was given has a name.
  return isInShare(share, ({ __proto__: null, ...properties } as Record<string, unknown>)[name]);
}

let rolloutKey: string | undefined;

/** The key of events whose plan names no property to go by. */
export function keepRolloutKey(key: string): void {
  rolloutKey = key;
}

export function isInRollout(share: number): boolean {
  return isInShare(share, rolloutKey);
}
