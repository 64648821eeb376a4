import { describe, expect, it } from 'vitest';
import { measureWidth } from '../../src/report/fit-text.js';
import { loadPaint, PLAIN } from '../../src/report/paint.js';
import type { Reporter, ReportStyle } from '../../src/report/reporter.js';
import { REPORTERS } from '../../src/report/reporters/index.js';
import { json } from '../../src/report/reporters/json.js';
import { pretty } from '../../src/report/reporters/pretty/index.js';
import { HOSTILE, hostileChanges, hostileFiles, hostileFindings } from './hostile.js';

/** Sequences that set colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what they are made of
const SGR = /\u001b\[[\d;]*m/g;
const NAMES = Object.entries(HOSTILE);
const COLORED = await loadPaint(true);
const STYLES: readonly (ReportStyle & { name: string })[] = [
  { name: 'without colour', paint: PLAIN, columns: 40 },
  { name: 'with colour', paint: COLORED, columns: 40 },
];

const LOADED = await Promise.all(REPORTERS.map(({ load }) => load()));

describe.each(LOADED)('reporter $id', (reporter) => {
  it('says in one line what it is for', () => {
    expect(reporter.summary).toMatch(/^[A-Z][^\n]*\.$/);
  });

  describe.each(STYLES)('$name', (style) => {
    it.each(NAMES)('shows %s harmlessly', (_, name) => {
      for (const text of renderAll(reporter, name, style)) {
        expect(text).toMatch(/\n$/);
        const plain = style.paint === COLORED ? text.replace(SGR, '') : text;
        expect(
          plain.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu)?.filter((character) => character !== '\n') ?? [],
        ).toEqual([]);
      }
    });

    it('gives the same text for the same report', () => {
      const [first, second] = [1, 2].map(() => renderAll(reporter, 'pricing_viewed', style));
      expect(first).toEqual(second);
    });

    it('ends in a newline when there is nothing to say', () => {
      expect(reporter.diagnostics({ diagnostics: [], plans: ['plan.yaml'] }, style)).toMatch(/\n$/);
      expect(reporter.changes({ changes: [], bump: 'none' }, style)).toMatch(/\n$/);
    });
  });

  it('names every finding and every change', () => {
    const [findings, changes] = renderAll(reporter, 'pricing_viewed', { paint: PLAIN, columns: 80 });
    for (const code of ['event-name-case', 'schema']) expect(findings).toContain(code);
    for (const kind of ['event-removed', 'property-type-replaced', 'event-added']) expect(changes).toContain(kind);
  });
});

describe('pretty', () => {
  const style = { paint: PLAIN, columns: 40 };

  it('colours only when asked', () => {
    const report = hostileFindings('pricing_viewed');
    expect(pretty.diagnostics(report, style)).not.toContain('\u001b');
    expect(pretty.diagnostics(report, { ...style, paint: COLORED })).toContain('\u001b[31m');
  });

  it.each(NAMES)('keeps code frames within the terminal for %s', (_, name) => {
    const frames = pretty
      .diagnostics(hostileFindings(name), style)
      .split('\n')
      .filter((line) => /^ {2}[> ] +\d* │/.test(line));
    expect(frames.length).toBeGreaterThan(3);
    for (const line of frames) expect(measureWidth(line)).toBeLessThanOrEqual(40);
  });

  it('names the first code that explain knows, and none when it knows none', () => {
    const { diagnostics, plans } = hostileFindings('pricing_viewed');
    const hint = (...explained: string[]) =>
      pretty
        .diagnostics({ diagnostics, plans, explained: new Set(explained) }, style)
        .split('\n')
        .at(-2);
    expect(hint('schema', 'event-name-case')).toBe(
      '1 error and 1 warning. Run `measureplan explain event-name-case` to read why.',
    );
    expect(hint('schema')).toBe('1 error and 1 warning. Run `measureplan explain schema` to read why.');
    expect(hint('event-name-format')).toBe('1 error and 1 warning.');
    expect(pretty.diagnostics({ diagnostics, plans }, style)).not.toContain('explain');
  });

  it('counts what is past 200 findings', () => {
    const { diagnostics, plans } = hostileFindings('pricing_viewed');
    const many = Array.from({ length: 10_000 }, (_, index) => diagnostics[index % 2] as (typeof diagnostics)[number]);
    const text = pretty.diagnostics({ diagnostics: many, plans }, style);
    expect(text.match(/error Event "pricing_viewed"/g)).toHaveLength(100);
    expect(text).toContain('… and 9800 more findings. Use --format json for all of them.\n');
    expect(text).toMatch(/5000 errors and 5000 warnings\.\n$/);
  });

  it('counts what is past 200 changes of one impact', () => {
    const [first] = hostileChanges('pricing_viewed').changes;
    const changes = Array.from({ length: 201 }, () => first as NonNullable<typeof first>);
    const text = pretty.changes({ changes, bump: 'major' }, style);
    expect(text).toContain('Breaking (201)\n');
    expect(text).toContain('… and 1 more change. Use --format json for all of them.\n');
    expect(text).toContain('201 breaking, 0 risky, 0 compatible. The next version is at least a major one.\n');
  });

  // What looks at such a name more than once for each finding needs minutes; the limit is far from both.
  it('is short and quick for names of a megabyte', { timeout: 20_000 }, () => {
    const { diagnostics, plans } = hostileFindings('x'.repeat(1_000_000));
    const many = Array.from({ length: 200 }, (_, index) => diagnostics[index % 2] as (typeof diagnostics)[number]);
    const text = pretty.diagnostics({ diagnostics: many, plans }, style);
    expect(text.length).toBeLessThan(200 * 10_000);
  });
});

describe('json', () => {
  it.each(NAMES)('keeps %s exactly', (_, name) => {
    const report = JSON.parse(json.diagnostics(hostileFindings(name), { paint: COLORED, columns: 40 }));
    expect(report.diagnostics[0].message).toBe(`Event "${name}" is wrong.`);
    expect(report.diagnostics[0].location.path).toEqual(['events', name]);
  });

  it('counts lines from 1, and ends exclusively', () => {
    const report = JSON.parse(json.diagnostics(hostileFindings('pricing_viewed'), { paint: PLAIN, columns: 80 }));
    const { start, end } = report.diagnostics[0].location;
    expect([start, end]).toEqual([
      { line: 2, column: 12 },
      { line: 2, column: 26 },
    ]);
  });
});

function renderAll(reporter: Reporter, name: string, style: ReportStyle): string[] {
  const modes = ['write', 'preview', 'check'] as const;
  return [
    reporter.diagnostics(hostileFindings(name), style),
    reporter.changes(hostileChanges(name), style),
    ...modes.flatMap((mode) => reporter.files?.(hostileFiles(name, mode), style) ?? []),
  ];
}
