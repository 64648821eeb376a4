import { describe, expect, it } from 'vitest';
import type { Reporter } from '../../src/report/reporter.js';
import { checkstyle } from '../../src/report/reporters/checkstyle.js';
import { compact } from '../../src/report/reporters/compact.js';
import { gitlab } from '../../src/report/reporters/gitlab.js';
import { junit } from '../../src/report/reporters/junit.js';
import { expectGolden } from '../support/golden.js';
import { HOSTILE, hostileChanges, hostileFindings } from './hostile.js';
import { LINKED, releaseReport, STYLE } from './release-report.js';

const FORMATS = [
  ['compact.txt', compact],
  ['gitlab.json', gitlab],
  ['checkstyle.xml', checkstyle],
  ['junit.xml', junit],
] as const;

describe.each(FORMATS)('format %s', (name, reporter) => {
  it('tells a release and findings as in the golden files', () => {
    expectGolden(`report/golden/release.${name}`, reporter.changes(releaseReport(), LINKED));
    expectGolden(`report/golden/findings.${name}`, reporter.diagnostics(hostileFindings('pricing_viewed'), LINKED));
  });
});

describe('compact', () => {
  it('has a line for each finding, whatever names hold', () => {
    for (const name of Object.values(HOSTILE)) {
      const lines = compact.diagnostics(hostileFindings(name), STYLE).split('\n');
      expect(lines).toHaveLength(4);
      expect(lines[0]).toMatch(/:\d+:\d+: error: .* \[event-name-case\]$/);
      expect(lines.slice(-2)).toEqual(['2 findings.', '']);
    }
  });
});

describe('gitlab', () => {
  const issuesOf = (name: string) =>
    JSON.parse(gitlab.diagnostics(hostileFindings(name), STYLE)) as { fingerprint: string; severity: string }[];

  it('knows a finding again that only moved, and tells equal ones apart', () => {
    const report = hostileFindings('a');
    const [first] = report.diagnostics;
    if (!first) throw new Error('There is no finding.');
    const { source } = first.location;
    const moved = { ...first, location: { ...first.location, source: { ...source, text: `\n\n${source.text}` } } };
    const print = (found: typeof first) =>
      JSON.parse(gitlab.diagnostics({ ...report, diagnostics: [found, found] }, STYLE));
    const [now, twin] = print(first);
    expect(print(moved)[0].fingerprint).toBe(now.fingerprint);
    expect(twin.fingerprint).not.toBe(now.fingerprint);
  });

  it('has the severities that GitLab knows', () => {
    expect(issuesOf('a').map(({ severity }) => severity)).toEqual(['major', 'minor']);
  });
});

describe.each([
  ['checkstyle', checkstyle],
  ['junit', junit],
] as const)('%s', (_, reporter: Reporter) => {
  it('is well-formed XML, whatever names hold', () => {
    const names = [...Object.values(HOSTILE), ']]>', '\ufffe\uffff'];
    const documents = names.flatMap((name) => [
      reporter.diagnostics(hostileFindings(name), STYLE),
      reporter.changes(hostileChanges(name), STYLE),
    ]);
    for (const document of documents) expect([document, isWellFormed(document)]).toEqual([document, true]);
    for (const broken of ['<a b="<"/>', '<a>\u0007</a>', '<a>', '<a></b>', '<a>&</a>', '<a b="""/>']) {
      expect([broken, isWellFormed(broken)]).toEqual([broken, false]);
    }
  });
});

/** Whether a document is well-formed, as far as XML 1.0 goes that we write: elements, attributes, text, entities. */
function isWellFormed(document: string): boolean {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(document)) return false;
  const open: string[] = [];
  let isRead = true;
  const rest = document
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '')
    .replaceAll(TOKEN, (_, end, start, empty) => {
      if (end !== undefined && open.pop() !== end) isRead = false;
      if (start !== undefined && empty === '') open.push(start);
      return '';
    });
  return isRead && rest === '' && open.length === 0;
}

const TEXT = '&(?:amp|lt|gt|quot|apos);';
const TOKEN = new RegExp(`</([\\w-]+)>|<([\\w-]+)(?:\\s+\\w+="(?:[^<&"]|${TEXT})*")*\\s*(/?)>|(?:[^<&]|${TEXT})`, 'gu');
