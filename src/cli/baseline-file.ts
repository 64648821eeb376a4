import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import {
  applyBaseline,
  type BaselineEntry,
  type BaselineScope,
  recordBaseline,
  reportStale,
  shrinkBaseline,
} from '../lint/baseline.js';
import { count } from '../report/count.js';
import { parseYaml } from '../source/parse-yaml.js';
import type { Source } from '../source/source.js';
import { isCode } from './explain-write-error.js';
import { Failure } from './failure.js';
import { findBaseline } from './find-baseline.js';
import { folderOf } from './find-plan.js';
import type { Io } from './io.js';
import type { LintedPlan } from './lint-file.js';
import { showPath } from './show-path.js';
import { writeFiles } from './write-output.js';

/** The findings of each plan in a folder, by the plan's file name. */
interface Baseline {
  /** JSON is YAML: so its entries have positions. */
  readonly source: Source;
  readonly plans: ReadonlyMap<string, readonly BaselineEntry[]>;
}

/** The findings that the baseline beside the plan does not have, and those about entries that are gone. */
export function subtractBaseline(linted: LintedPlan, io: Io): readonly Diagnostic[] {
  const baseline = readBaseline(linted.file, io);
  const name = path.basename(linted.file);
  const entries = baseline?.plans.get(name);
  if (!baseline || !entries) return linted.diagnostics;
  const { left, matched } = applyBaseline(entries, linted.diagnostics, scopeOf(linted, io));
  if (!linted.isWhole) return left;
  const locate = (index: number) => ({ source: baseline.source, path: ['plans', name, index, 'rule'] });
  return [...left, ...reportStale(entries, matched, locate)];
}

/** Records the findings of a plan; a plan that is recorded already only loses what is gone. Answers what is not in it. */
export function updateBaseline(linted: LintedPlan, io: Io): readonly Diagnostic[] {
  if (!linted.isWhole) {
    io.stderr.write(`The baseline of ${linted.file} stays as it is: the plan has faults.\n`);
    return linted.diagnostics;
  }
  const folder = folderOf(linted.file, io);
  const scope = scopeOf(linted, io);
  const plans = new Map(readBaseline(linted.file, io)?.plans);
  const name = path.basename(linted.file);
  const before = plans.get(name);
  const matched = before && applyBaseline(before, linted.diagnostics, scope).matched;
  const after = before && matched ? shrinkBaseline(before, matched) : recordBaseline(linted.diagnostics, scope);
  const file = path.join(folder, path.basename(findBaseline(linted.file, io)));
  writeFiles([{ file, content: print(plans.set(name, after)) }], { base: folder, cwd: io.cwd });
  const dropped = before ? `, ${countFindings(before) - countFindings(after)} dropped` : '';
  io.stderr.write(
    `${showPath(file, io.cwd)}: ${count(countFindings(after), 'finding')} of ${name} recorded${dropped}.\n`,
  );
  return applyBaseline(after, linted.diagnostics, scope).left;
}

function countFindings(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.count ?? 1), 0);
}

function scopeOf({ sources, file, rules }: LintedPlan, { cwd }: Io): BaselineScope {
  const folder = path.dirname(path.resolve(cwd, file));
  const nameOf = (source: Source) =>
    source === sources[0] ? undefined : showPath(path.resolve(cwd, source.name), folder);
  return { rules: new Set(rules.map(({ id }) => id)), nameOf };
}

function readBaseline(plan: string, io: Io): Baseline | undefined {
  const file = findBaseline(plan, io);
  const shown = showPath(file, io.cwd);
  try {
    const text = readFileSync(file, 'utf8');
    return { source: parseYaml(shown, text).source, plans: parseBaseline(text) };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(`"${shown}" is no baseline: ${error.message}.`, 'Restore it, or delete it and record it anew.');
  }
}

function parseBaseline(text: string): Map<string, BaselineEntry[]> {
  const { version, plans } = JSON.parse(text) ?? {};
  if (version !== 1) throw new SyntaxError('it is not of version 1');
  if (typeof plans !== 'object' || plans === null) throw new SyntaxError('it has no map of plans');
  const read = Object.entries(plans);
  const isSound = read.every(([, entries]) => Array.isArray(entries) && entries.every(isEntry));
  if (!isSound) throw new SyntaxError('an entry has no rule or no path');
  return new Map(read as [string, BaselineEntry[]][]);
}

function isEntry(entry: unknown): entry is BaselineEntry {
  const { rule, path: steps, file = '', count: most = 1 } = (entry ?? {}) as Record<string, unknown>;
  return typeof rule === 'string' && Array.isArray(steps) && typeof file === 'string' && Number.isInteger(most);
}

/** One entry a line, so that two branches that mend different findings merge. */
function print(plans: ReadonlyMap<string, readonly BaselineEntry[]>): string {
  const names = [...plans.keys()].sort();
  const lists = names.map((name) => {
    const entries = plans.get(name)?.map((entry) => `      ${JSON.stringify(entry)}`) ?? [];
    return `    ${JSON.stringify(name)}: [${entries.length === 0 ? '' : `\n${entries.join(',\n')}\n    `}]`;
  });
  return `{\n  "version": 1,\n  "plans": {\n${lists.join(',\n')}\n  }\n}\n`;
}
