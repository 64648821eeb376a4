import { escapeMarkdown } from '../../generate/print/markdown.js';
import { showSentence } from '../show-text.js';
import type { ReleaseGroup } from './release-entries.js';

export interface ChangelogRelease {
  readonly plan: string;
  readonly version: string;
  /** ISO 8601. A release that is in the changelog already keeps its date. */
  readonly date: string;
  readonly groups: readonly ReleaseGroup[];
}

/**
 * A changelog with a release in it, in the form of https://keepachangelog.com/en/1.1.0/: a new section above those of
 * older versions, or the lines that its section lacks. Everything else stays as it is, byte for byte; the same release
 * again changes nothing. `text` is empty where there is no changelog yet.
 */
export function updateChangelog(text: string, release: ChangelogRelease): string {
  if (release.groups.length === 0) return text;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.trim() === '' ? printHead(release.plan) : text.split(/\r?\n/);
  const start = lines.findIndex((line) => isHeadingOf(line, release.version));
  const updated = start < 0 ? addSection(lines, release) : completeSection(lines, start, release.groups);
  return updated.join(lineBreak);
}

function printHead(plan: string): string[] {
  return [
    '# Changelog',
    '',
    `All changes to the measurement plan "${escapeMarkdown(showSentence(plan))}" that people should know of, by whom they affect.`,
    'The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and the plan follows',
    '[Semantic Versioning](https://semver.org/spec/v2.0.0.html): `measureplan version` says what a version must be.',
    '',
  ];
}

function addSection(lines: readonly string[], { version, date, groups }: ChangelogRelease): string[] {
  const section = [`## [${version}] - ${date}`, '', ...groups.flatMap(printGroup)];
  const at = findPlaceForNew(lines);
  const above = lines.slice(0, at);
  while (above.at(-1) === '') above.pop();
  return [...above, '', ...section, ...lines.slice(at)];
}

/** Below the head and what is unreleased, above older releases and the links at the end. */
function findPlaceForNew(lines: readonly string[]): number {
  const index = lines.findIndex((line) => isRelease(line) || isLink(line));
  return index < 0 ? lines.length : index;
}

function completeSection(lines: readonly string[], start: number, groups: readonly ReleaseGroup[]): string[] {
  const length = lines.slice(start + 1).findIndex((line) => /^##?\s/.test(line) || isLink(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const section = groups.reduce(completeGroup, lines.slice(start, end));
  return [...lines.slice(0, start), ...section, ...lines.slice(end)];
}

function completeGroup(section: readonly string[], group: ReleaseGroup): string[] {
  const missing = group.lines.filter((line) => !section.includes(line));
  if (missing.length === 0) return [...section];
  const heading = section.indexOf(group.heading);
  if (heading < 0) return [...trimEnd(section), '', ...printGroup({ ...group, lines: missing })];
  const next = section.findIndex((line, index) => index > heading && line.startsWith('#'));
  const end = next < 0 ? section.length : next;
  return [...trimEnd(section.slice(0, end)), ...missing, '', ...section.slice(end)];
}

function printGroup({ heading, lines }: ReleaseGroup): string[] {
  return [heading, '', ...lines, ''];
}

function trimEnd(lines: readonly string[]): string[] {
  const trimmed = [...lines];
  while (trimmed.at(-1)?.trim() === '') trimmed.pop();
  return trimmed;
}

function isHeadingOf(line: string, version: string): boolean {
  const [, found] = /^##\s+\[?v?([^\]\s]+)/.exec(line) ?? [];
  return found === version;
}

/** `## [1.0.0] - 2026-01-01`; not `## [Unreleased]`. */
function isRelease(line: string): boolean {
  return /^##\s+\[?v?\d/.test(line);
}

function isLink(line: string): boolean {
  return /^\[[^\]]+\]:\s/.test(line);
}
