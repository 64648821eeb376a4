import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { applyAcknowledgements } from '../../src/diff/release/acknowledge.js';
import { FAIL_ON, findFailing, selectAudiences } from '../../src/diff/release/failing.js';
import { checkPolicy } from '../../src/diff/release/policy.js';
import { compareVersions, isMovedBy, nextVersion } from '../../src/diff/release/semver.js';
import { readExample } from '../../src/plan/read-example.js';
import { showFindings } from '../support/show.js';
import { compare } from './show-diff.js';

const TODAY = '2026-10-01';

function acknowledge(before: string, after: string) {
  const [old, current] = [before, after].map((text) => readExample(text).plan) as [never, never];
  const { changes, diagnostics } = applyAcknowledgements(diff(old, current).changes, current, TODAY);
  const shown = changes.map(({ kind, acknowledged }) => `${kind}: ${acknowledged?.reason ?? 'open'}`);
  return {
    shown,
    findings: showFindings(diagnostics),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
    changes,
  };
}

describe('an acknowledgement', () => {
  const before = 'events:\n  a: {}\n  b: {}\n';
  const next = (list: string) => `acknowledge:\n${list}events:\n  b: {}\n`;
  const entry = (fields: string) => `  - { ${fields} }\n`;

  it('marks the break that it names, with its reason, and fails nothing', () => {
    const { shown, findings, changes } = acknowledge(
      before,
      next(entry('change: event-removed, subject: a, reason: Nobody read it.')),
    );
    expect([shown, findings]).toEqual([['event-removed: Nobody read it.'], []]);
    expect(findFailing(changes, 'any')).toEqual([]);
  });

  it('holds to the end of its last day, and is told when that has passed', () => {
    const until = (date: string) =>
      acknowledge(before, next(entry(`change: event-removed, subject: a, reason: Soon., until: ${date}`)));
    expect(until(TODAY).shown).toEqual(['event-removed: Soon.']);
    expect(until('2026-09-30')).toMatchObject({
      shown: ['event-removed: open'],
      findings: ['2:64 The acknowledgement of "event-removed" for "a" ended on 2026-09-30; today is 2026-10-01.'],
      codes: ['expired-acknowledgement'],
    });
  });

  it.each([
    [
      'another subject',
      'change: event-removed, subject: c, reason: R.',
      '2:39',
      'c',
      'Write "a", if that is meant; else delete it.',
    ],
    [
      'what the next release no longer changes',
      'change: event-renamed, subject: b, reason: R.',
      '2:39',
      'b',
      'Delete it.',
    ],
  ])('is stale when it names %s', (_, fields, place, subject, help) => {
    const { shown, findings, diagnostics } = acknowledge(before, next(entry(fields)));
    const [, change] = /change: ([\w-]+)/.exec(fields) ?? [];
    expect(shown).toEqual(['event-removed: open']);
    expect(findings).toEqual([
      `${place} The acknowledgement of "${change}" for "${subject}" covers no change that breaks anything here.`,
    ]);
    expect(diagnostics).toMatchObject([{ code: 'stale-acknowledgement', severity: 'warning', help }]);
  });

  it('is stale when it names what breaks nothing, or repeats another', () => {
    const proposed = acknowledge(
      'events:\n  a: { status: proposed }\n',
      'acknowledge:\n  - { change: event-removed, subject: a, reason: R. }\nevents: {}\n',
    );
    expect(proposed.codes).toEqual(['stale-acknowledgement']);
    const twice = acknowledge(before, next(entry('change: event-removed, subject: a, reason: One.').repeat(2)));
    expect([twice.shown, twice.codes]).toEqual([['event-removed: One.'], ['stale-acknowledgement']]);
  });

  it('of a kind that there is not is an error, with the nearest', () => {
    const { diagnostics } = acknowledge(before, next(entry('change: event-remved, subject: a, reason: R.')));
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-change',
        severity: 'error',
        help: 'Write "event-removed".',
        message: 'There is no kind of change "event-remved".',
      },
    ]);
  });

  it('changes nothing about the version that is needed', () => {
    expect(compare(before, next(entry('change: event-removed, subject: a, reason: R.'))).bump).toBe('major');
  });
});

describe('what fails', () => {
  const { changes } = compare(
    'events:\n  a: {}\n  b: { source: browser, tier: low }\n',
    'events:\n  b: { source: [browser, server], tier: high }\n',
  );

  it.each([
    ['breaking', ['event-removed']],
    ['risky', ['event-removed', 'event-source-added']],
    ['any', ['event-removed', 'event-source-added', 'event-tier-changed']],
    ['never', []],
  ] as const)('with --fail-on %s', (failOn, kinds) => {
    expect(findFailing(changes, failOn).map(({ kind }) => kind)).toEqual(kinds);
    expect(FAIL_ON).toContain(failOn);
  });

  it('is only what affects those who are asked for', () => {
    const of = (...audiences: ('producers' | 'consumers' | 'governance')[]) =>
      selectAudiences(changes, new Set(audiences)).map(({ kind }) => kind);
    expect(of('consumers')).toEqual(['event-removed', 'event-source-added']);
    expect(of('governance')).toEqual(['event-tier-changed']);
    expect(of('producers')).toEqual([]);
    expect(selectAudiences(changes, undefined)).toHaveLength(3);
  });
});

describe('a policy', () => {
  const plan = (version: string, policy: string, events: string) =>
    readExample(`version: ${version}\npolicy: { breaking: { ${policy} } }\nevents:\n  b: {}\n${events}`).plan;
  const DATES = new Map([
    ['1.1.0', '2026-09-01'],
    ['1.2.0', '2026-09-15'],
  ]);

  function check(version: string, policy: string, events: string, later = '', acknowledged = false) {
    const [before, after] = [plan('1.3.0', '', events), plan(version, policy, later)];
    const found = diff(before, after).changes;
    const acknowledgement = { location: after.location, change: '', subject: '', reason: 'R.' };
    const changes = acknowledged ? found.map((change) => ({ ...change, acknowledged: acknowledgement })) : found;
    const release = { before, after, changes, dateOf: (name: string) => DATES.get(name), today: TODAY };
    return showFindings(checkPolicy(release));
  }

  it('asks for its version when something breaks', () => {
    const policy = 'version: major';
    expect(check('1.4.0', policy, '  a: {}\n')).toEqual([
      '1:10 The plan goes from version "1.3.0" to "1.4.0"; its policy asks for a major version when something breaks.',
    ]);
    expect(check('2.0.0', policy, '  a: {}\n')).toEqual([]);
    expect(check('1.3.0', policy, '  a: { status: proposed }\n')).toEqual([]);
    expect(check('1.3.0', policy, '  a: {}\n', '', true)).toEqual([]);
  });

  it('asks for a major version when it names none, and lets a lesser one do when it says so', () => {
    expect(check('1.4.0', 'deprecated_for: 0d', '  a: {}\n')[0]).toContain('asks for a major version');
    expect(check('1.4.0', 'version: minor', '  a: {}\n')).toEqual([]);
  });

  it('asks for a deprecation before an event goes', () => {
    const [before, version] = ['deprecated_for: 30d', '2.0.0'];
    expect(check(version, before, '  a: {}\n')).toEqual([
      '5:3 Event "a" was removed without a deprecation; the policy asks for 30d of deprecation.',
    ]);
    expect(check(version, before, '  a: { deprecated: { since: 1.1.0 } }\n')).toEqual([]);
    expect(check(version, before, '  a: { deprecated: { since: 1.2.0 } }\n')).toEqual([
      '5:3 Event "a" was removed 16 days after its deprecation was released on 2026-09-15; the policy asks for 30d of deprecation.',
    ]);
    expect(check(version, before, '  a: { deprecated: {} }\n')).toEqual([
      '5:3 Event "a" was removed and does not say when its deprecation was released; the policy asks for 30d of deprecation.',
    ]);
    expect(check(version, before, '  a: { deprecated: { since: 1.0.0 } }\n')).toEqual([
      '5:3 Event "a" was removed and nobody can say when its deprecation was released; the policy asks for 30d of deprecation.',
    ]);
  });

  it('asks for it too when an event is retired, or only its name goes', () => {
    const policy = 'deprecated_for: 30d';
    expect(check('2.0.0', policy, '  a: {}\n', '  a: { status: retired }\n')).toHaveLength(1);
    expect(check('2.0.0', policy, '  "a.b;c (": {}\n', '  c: { renamed_from: "a.b;c (" }\n')).toEqual([
      '5:3 Event "a.b;c (" was renamed without a deprecation; the policy asks for 30d of deprecation.',
    ]);
  });

  it('asks for none of what nobody read, or of what is acknowledged', () => {
    const policy = 'deprecated_for: 30d';
    for (const status of ['proposed', 'shadow', 'retired'])
      expect(check('2.0.0', policy, `  a: { status: ${status} }\n`)).toEqual([]);
    expect(check('2.0.0', policy, '  a: {}\n', '', true)).toEqual([]);
  });

  it('decides the version that a break needs, never less than the rest needs', () => {
    const bump = (policy: string, more = '') =>
      compare('events: { a: {} }\n', `policy: { breaking: { ${policy} } }\nevents: { ${more} }\n`).bump;
    expect([bump('version: patch'), bump('version: minor'), bump('')]).toEqual(['patch', 'minor', 'major']);
    expect(bump('version: patch', 'b: {}')).toBe('minor');
  });
});

describe('versions', () => {
  it('have the order of semantic versioning', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.2.0',
      '1.10.0',
      '2.0.0',
    ];
    for (const [index, one] of ordered.entries()) {
      for (const [place, other] of ordered.entries()) {
        expect(Math.sign(compareVersions(one, other))).toBe(Math.sign(index - place));
      }
    }
    expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
  });

  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['2.0.0-beta.1', 'major', '2.0.0'],
    ['2.0.0-beta.1', 'minor', '2.0.0'],
    ['2.0.0-beta.1', 'patch', '2.0.0'],
    ['2.1.0-beta.1', 'major', '3.0.0'],
    ['2.1.1-beta.1', 'minor', '2.2.0'],
    ['0.3.0', 'major', '1.0.0'],
  ] as const)('after %s by a %s one are %s', (version, bump, next) => {
    expect(nextVersion(version, bump)).toBe(next);
    expect(isMovedBy(bump, version, next)).toBe(true);
  });

  it.each([
    ['major', '1.4.0', '1.9.7', false],
    ['major', '1.4.0', '2.0.0-beta.1', true],
    ['major', '2.0.0-beta.1', '2.0.0-beta.2', true],
    ['minor', '1.4.0', '1.4.9', false],
    ['minor', '1.4.0', '3.0.0', true],
    ['patch', '1.4.0', '1.4.0', false],
    ['patch', '1.4.0', '1.3.9', false],
    ['none', '1.4.0', '1.4.0', true],
    ['none', '1.4.0', '1.3.0', false],
  ] as const)('are moved by a %s one from %s to %s: %s', (bump, before, after, enough) => {
    expect(isMovedBy(bump, before, after)).toBe(enough);
  });
});
