/**
 * What an entity is in the plan, from the line that `generate gtm` leaves in its notes
 * (`[measureplan: <plan> / <key> / <fingerprints>]`); the parts of the key stay encoded.
 */
export function readMarkKey(notes: string | undefined): string | undefined {
  return /^\[measureplan: [^/\]\r\n]* \/ ([^\]\r\n]*) \/ [0-9a-f]{8}-[0-9a-f]{8}\]$/m.exec(notes ?? '')?.[1];
}

/** The parts of a key, decoded: `event`, the destination, the event. */
export function splitMarkKey(key: string): string[] {
  return key
    .split('/')
    .map((part) =>
      part.replace(/%([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    );
}
