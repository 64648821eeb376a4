import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/reporters/github.js';
import { html } from '../../src/report/reporters/html/index.js';
import { markdown } from '../../src/report/reporters/markdown.js';
import { pretty } from '../../src/report/reporters/pretty/index.js';
import { sarif } from '../../src/report/reporters/sarif.js';
import { expectGolden } from '../support/golden.js';
import { HOSTILE, hostileChanges, hostileFindings } from './hostile.js';
import { LINKED, longReport, releaseReport, STYLE } from './release-report.js';

const NAMES = Object.entries(HOSTILE);

describe('a release', () => {
  it.each([
    ['txt', pretty],
    ['md', markdown],
    ['github.txt', github],
    ['sarif.json', sarif],
    ['html', html],
  ] as const)('is told as in release.%s', (name, reporter) => {
    expectGolden(`report/golden/release.${name}`, hideVersion(reporter.changes(releaseReport(), LINKED)));
  });

  it.each([
    ['md', markdown],
    ['github.txt', github],
    ['sarif.json', sarif],
    ['html', html],
  ] as const)('has findings as in findings.%s', (name, reporter) => {
    expectGolden(
      `report/golden/findings.${name}`,
      hideVersion(reporter.diagnostics(hostileFindings('pricing_viewed'), LINKED)),
    );
  });
});

describe('markdown', () => {
  it('fits into a comment, with what breaks first and the rest counted', () => {
    const text = markdown.changes(longReport(), STYLE);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/… and \d+ more changes\. Use `--format json` for all of them\./);
    expect(text).toContain('❌ Breaking (');
    expect(text).toContain('✅ Compatible (');
  });

  it('links to lines where it knows the repository, and else to the file alone', () => {
    expect(markdown.changes(releaseReport(), LINKED)).toContain(
      '[`main:web/plan.yaml:5`](<https://forge.example/acme/shop/blob/main/web/plan.yaml#L5>) → [`plan.yaml:8`](<https://forge.example/acme/shop/blob/abc123/web/plan.yaml#L8>)',
    );
    expect(markdown.changes(releaseReport(), STYLE)).toContain(
      '`main:web/plan.yaml:5` → [`plan.yaml:8`](<plan.yaml#L8>)',
    );
  });

  it.each(NAMES)('takes %s for text', (_, name) => {
    for (const text of [
      markdown.changes(hostileChanges(name), LINKED),
      markdown.diagnostics(hostileFindings(name), STYLE),
    ]) {
      const outside = text
        .replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
        .replaceAll(/<\/?(?:details(?: open)?|summary|br)>/g, '');
      expect(outside).not.toMatch(/(?<!\\)<(?!(?:https:|[^<>\s]*#L))/);
      expect(outside).not.toMatch(/(?<!\\)\]\((?!<)/);
    }
  });
});

describe('github', () => {
  it('annotates errors first, and no more than are shown', () => {
    const lines = github.changes(longReport(), STYLE).split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(50);
    expect(lines[0]).toMatch(/^::error file=/);
    expect(lines.at(-3)).toBe('… and 9950 more. Use --format json for all of them.');
  });

  it('takes what is acknowledged for a notice', () => {
    expect(github.changes(releaseReport(), STYLE)).toMatch(
      /^::notice file=plan\.yaml,line=8,.*title=property-required::/m,
    );
  });

  it.each(NAMES)('is one command a line for %s', (_, name) => {
    const lines = github.changes(hostileChanges(name), STYLE).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines.slice(0, 3)) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:]*,(?:line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?)?title=[\w-]+::/,
      );
      expect(line.replace(/%(?:25|2C|3A)/g, '')).not.toContain('%');
    }
  });
});

describe('sarif', () => {
  const run = (text: string) => JSON.parse(text).runs[0];

  it('names every code once, and each result by its index', () => {
    const { tool, results } = run(
      sarif.changes({ ...releaseReport(), summaries: new Map([['event-added', 'An event is new.']]) }, STYLE),
    );
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
    expect(tool.driver.rules).toContainEqual({ id: 'event-added', shortDescription: { text: 'An event is new.' } });
  });

  it('suppresses what is acknowledged, with the reason', () => {
    const { results } = run(sarif.changes(releaseReport(), STYLE));
    expect(results.filter((result: object) => 'suppressions' in result)).toMatchObject([
      { ruleId: 'property-required', level: 'note', suppressions: [{ kind: 'external', status: 'accepted' }] },
    ]);
  });

  it.each(NAMES)('has addresses that are addresses for %s', (_, name) => {
    const { results } = run(sarif.diagnostics(hostileFindings(name), STYLE));
    for (const { locations } of results) {
      const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w\-.~%/]+$/);
      expect(uriBaseId).toBe('%SRCROOT%');
    }
  });
});

describe('html', () => {
  it('holds two thousand changes at most', () => {
    const text = html.changes(longReport(), STYLE);
    expect(text.match(/<article/g)).toHaveLength(2000);
    expect(text).toContain('… and 8000 more.');
  });
});

/** Golden files outlive versions of the program. */
function hideVersion(text: string): string {
  return text.replace(/("name": "measureplan",\s+"version": )"[^"]*"/, '$1"0.0.0"');
}
