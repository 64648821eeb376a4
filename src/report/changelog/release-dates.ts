/** A heading of a release: `## [2.0.0] - 2026-10-01`. https://keepachangelog.com/en/1.1.0/ */
const HEADING = /^##\s+\[?v?(\d+\.\d+\.\d+[^\]\s]*)\]?(?:\([^)\n]*\))?\s+[-–—]\s+(\d{4}-\d\d-\d\d)/gm;

/** Version → date on which it was released, by the headings of a changelog. */
export function readReleaseDates(changelog: string): Map<string, string> {
  return new Map(Array.from(changelog.matchAll(HEADING), ([, version = '', date = '']) => [version, date] as const));
}
