import type { TypescriptOptions } from '../options.js';
import type { TrackedEvent } from '../tracked-event.js';

/** A file of events. `path` has no extension. */
export interface EventFile {
  readonly path: string;
  readonly events: readonly TrackedEvent[];
}

/** The files of a folder that is split by stages or events; nothing when all is one file. */
export function listEventFiles(events: readonly TrackedEvent[], { files }: TypescriptOptions): EventFile[] {
  if (files === 'one') return [];
  const groups = new Map<string, TrackedEvent[]>();
  for (const tracked of events) {
    const path = files === 'stage' ? placeStage(tracked) : `events/${toFileName(tracked.functionName)}`;
    const others = groups.get(path);
    if (others) others.push(tracked);
    else groups.set(path, [tracked]);
  }
  return [...groups].map(([path, members]) => ({ path, events: members }));
}

function placeStage({ event }: TrackedEvent): string {
  return event.stage === undefined ? 'no-stage' : `stages/${toFileName(event.stage)}`;
}

/**
 * A name of small letters, digits and hyphens, on which every file system agrees: `cartViewed` is `cart-viewed`. Any other
 * character is the hexadecimal number of its code point, so that different names stay different as far as letters do.
 */
export function toFileName(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return (
    words.replace(/[^a-z0-9-]/gu, (character) =>
      character === '_' ? '-' : `u${character.codePointAt(0)?.toString(16)}`,
    ) || '-'
  );
}
