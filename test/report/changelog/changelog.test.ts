import { describe, expect, it } from 'vitest';
import { readReleaseDates } from '../../../src/report/changelog/release-dates.js';
import { groupForRelease } from '../../../src/report/changelog/release-entries.js';
import { updateChangelog } from '../../../src/report/changelog/update-changelog.js';
import { compare } from '../../diff/show-diff.js';
import { expectGolden } from '../../support/golden.js';
import { HOSTILE, hostileChanges } from '../hostile.js';

const { changes } = compare(
  'acknowledge: []\nevents:\n  a: { owner: x }\n  b: {}\n  c: { properties: { p: { type: string } } }\nowners: { x: {}, y: {} }\n',
  'events:\n  a: { owner: y }\n  c: { properties: { p: { type: string, required: true } } }\n  d_e: {}\nowners: { x: {}, y: {} }\n',
);
const GROUPS = groupForRelease(changes);
const release = { plan: 'Shop', version: '2.0.0', date: '2026-10-01', groups: GROUPS };

describe('a changelog', () => {
  it('begins with what it is, and has a release by whom it affects', () => {
    expectGolden('report/changelog/golden/new.md', updateChangelog('', release));
  });

  it('stays as it is when the release is written again, on another day too', () => {
    const text = updateChangelog('', release);
    expect(updateChangelog(text, release)).toBe(text);
    expect(updateChangelog(text, { ...release, date: '2026-10-02' })).toBe(text);
  });

  const OLD = `# Our changelog

Words of our own.

## [Unreleased]

- Something.

## [1.0.0] - 2026-01-01

### Added

- The first one.

[1.0.0]: https://example.com/1.0.0
`;

  it.each([
    ['LF', OLD],
    ['CRLF', OLD.replaceAll('\n', '\r\n')],
  ])('keeps what others wrote, byte for byte, with %s', (_, old) => {
    const text = updateChangelog(old, release);
    const [head, tail] = [old.slice(0, old.indexOf('## [1.0.0]')), old.slice(old.indexOf('## [1.0.0]'))];
    expect(text.startsWith(head)).toBe(true);
    expect(text.endsWith(tail)).toBe(true);
    expect(text.slice(head.length, -tail.length)).toMatch(/^## \[2\.0\.0\] - 2026-10-01\r?\n/);
    expect(text.includes('\r\n')).toBe(old.includes('\r\n'));
    if (text.includes('\r')) expect(text).not.toMatch(/[^\r]\n/);
    expect(updateChangelog(text, release)).toBe(text);
  });

  it('gets the lines that a release lacks, beside those that somebody wrote', () => {
    const text = updateChangelog(OLD, { ...release, groups: GROUPS.slice(0, 1) }).replace(
      '## [2.0.0] - 2026-10-01\n',
      '## [2.0.0] - 2026-10-01\n\nRead this first.\n',
    );
    const completed = updateChangelog(text, release);
    expect(completed).toContain('Read this first.\n');
    for (const { lines } of GROUPS) for (const line of lines) expect(completed.split('\n')).toContain(line);
    expect(completed.indexOf('### Governance')).toBeLessThan(completed.indexOf('## [1.0.0]'));
    expect(updateChangelog(completed, release)).toBe(completed);
  });

  it('stands above the links of a changelog without releases', () => {
    expect(updateChangelog('# Changes\n\n[x]: y\n', release)).toMatch(
      /^# Changes\n\n## \[2\.0\.0\][\s\S]*\n\n\[x\]: y\n$/,
    );
  });

  it('is not begun by a release that changes nothing', () => {
    expect(updateChangelog('', { ...release, groups: [] })).toBe('');
    expect(updateChangelog(OLD, { ...release, groups: [] })).toBe(OLD);
  });

  it('says why a break was accepted', () => {
    const [change] = hostileChanges('a').changes;
    const location = change?.before as never;
    const acknowledged = { location, change: 'event-removed', subject: 'a', reason: 'Nobody read it.' };
    expect(groupForRelease([{ ...change, acknowledged } as never])[0]?.lines).toEqual([
      '- **Breaking:** Event "a" changed. (Accepted: Nobody read it.)',
    ]);
  });

  it.each(Object.entries(HOSTILE))('has one harmless line for %s', (_, name) => {
    const groups = groupForRelease(hostileChanges(name).changes);
    const text = updateChangelog('', { ...release, plan: name, groups });
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript/);
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(updateChangelog(text, { ...release, plan: name, groups })).toBe(text);
  });
});

describe('the dates of releases', () => {
  it('are those of headings, in the usual spellings', () => {
    const text =
      '## [2.0.0] - 2026-10-01\r\n## 1.1.0 - 2026-02-03\n## [v1.0.0](x) – 2026-01-01\n## [Unreleased]\n## [3.0.0]\n';
    expect([...readReleaseDates(text)]).toEqual([
      ['2.0.0', '2026-10-01'],
      ['1.1.0', '2026-02-03'],
      ['1.0.0', '2026-01-01'],
    ]);
  });
});
