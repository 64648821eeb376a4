import type { Diagnostic, TextEdit } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { findRange, type Range } from '../source/location.js';
import { findLine, findLineStarts } from '../source/positions.js';
import type { Source } from '../source/source.js';
import { findSuppressions, type Suppression } from './find-suppressions.js';
import { reportOwn } from './own-findings.js';
import type { Rule } from './rule.js';
import { describeUnknownRule } from './settings.js';

/** Takes out the findings on lines that a comment suppresses, and adds what is wrong with these comments. */
export function applySuppressions(plan: Plan, found: readonly Diagnostic[], known: readonly Rule[]): Diagnostic[] {
  const read = plan.sources.map(findSuppressions);
  const suppressions = read.flatMap((one) => one.suppressions);
  const faults = read.flatMap(({ diagnostics }) => diagnostics);
  if (suppressions.length === 0) return [...found, ...faults];
  const index = indexSuppressions(suppressions);
  const used = new Set<Suppression>();
  const left = found.filter((finding) => {
    const suppression = index.get(finding.location.source)?.get(keyOf(finding.code, lineOf(finding)));
    if (suppression) used.add(suppression);
    return !suppression;
  });
  return [...left, ...faults, ...checkSuppressions(suppressions, used, known)];
}

/** By file, then by rule and line. Of two equal ones the second is of no use. */
function indexSuppressions(suppressions: readonly Suppression[]): Map<Source, Map<string, Suppression>> {
  const index = new Map<Source, Map<string, Suppression>>();
  for (const suppression of suppressions) {
    const { source, rule, line } = suppression;
    const lines = index.get(source) ?? new Map<string, Suppression>();
    index.set(source, lines.set(keyOf(rule, line), suppression));
  }
  return index;
}

function keyOf(rule: string, line: number): string {
  return `${line} ${rule}`;
}

function lineOf({ location }: Diagnostic): number {
  return findLine(findLineStarts(location.source), findRange(location).start);
}

function checkSuppressions(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  rules: readonly Rule[],
): Diagnostic[] {
  const known = rules.map(({ id }) => id);
  const names = new Set(known);
  return suppressions.flatMap((suppression) => {
    const { rule, source, range } = suppression;
    const location = { source, path: [], range };
    if (!names.has(rule)) return [reportOwn('unknown-rule', describeUnknownRule(rule, known, location))];
    if (used.has(suppression)) return [];
    const message = `The suppression of "${rule}" covers no finding.`;
    const fix = { title: 'Delete the suppression', edits: [deleteSuppression(suppression)] };
    return [reportOwn('unused-suppression', { message, help: 'Delete it.', location, fix })];
  });
}

/** An edit that takes the rule out of its comment, or the comment when it has no other rule. */
function deleteSuppression({ source, range, comment, alone }: Suppression): TextEdit {
  const { name, text } = source;
  if (alone) return { file: name, ...widenToLine(text, comment), text: '' };
  const after = /^[\s,]*/.exec(text.slice(range.end, comment.end))?.[0] ?? '';
  // The last one of a list takes the comma before it.
  if (text.startsWith('--', range.end + after.length)) {
    const before = /[\s,]*$/.exec(text.slice(comment.start, range.start))?.[0] ?? '';
    return { file: name, start: range.start - before.length, end: range.end, text: '' };
  }
  return { file: name, start: range.start, end: range.end + after.length, text: '' };
}

/** With its line when nothing else is there; else with the blanks before it. */
function widenToLine(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && /[ \t]/.test(text[from - 1] as string)) from--;
  if (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) return { start: from, end };
  return { start: from, end: end + (/^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0) };
}
