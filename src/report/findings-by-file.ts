import type { LeveledFinding } from './changes-as-findings.js';
import { type Links, pathFromTop } from './links.js';
import { type Place, toPlace } from './place.js';

export interface PlacedFinding extends LeveledFinding {
  readonly place: Place;
}

/** The findings of each file, by the file's path from the repository's top folder, in the order given. */
export function groupByFile(
  findings: readonly LeveledFinding[],
  links: Links | undefined,
): Map<string, PlacedFinding[]> {
  const files = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const place = toPlace(finding.location);
    const file = pathFromTop(place.file, links);
    const known = files.get(file);
    if (known) known.push({ ...finding, place });
    else files.set(file, [{ ...finding, place }]);
  }
  return files;
}

/** Its sentence, and what to do. */
export function tellFinding({ message, help }: LeveledFinding): string {
  return help === undefined ? message : `${message} ${help}`;
}
