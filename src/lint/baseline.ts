import type { Diagnostic } from '../diagnostic.js';
import type { Path } from '../source/location.js';
import type { Source } from '../source/source.js';
import { reportOwn } from './own-findings.js';

/** Findings of one rule at one place, accepted as they were on the day of the baseline. */
export interface BaselineEntry {
  readonly rule: string;
  /** Map keys and list indexes in the file: neither a line nor a message, which change by themselves. */
  readonly path: Path;
  /** The file, from the folder of the baseline, where it is not the plan's own. */
  readonly file?: string;
  /** How many findings; 1 when left out. */
  readonly count?: number;
}

/** Who knows which findings may be recorded, and how their files are named. */
export interface BaselineScope {
  readonly rules: ReadonlySet<string>;
  /** Name of a file, from the folder of the baseline; nothing for the plan's own. */
  readonly nameOf: (source: Source) => string | undefined;
}

export interface BaselineResult {
  /** Findings that the baseline does not have. */
  readonly left: readonly Diagnostic[];
  /** How many findings each entry still has, in their order. */
  readonly matched: readonly number[];
}

/** Takes out the findings that a baseline has. Time grows with findings and entries added, not multiplied. */
export function applyBaseline(
  entries: readonly BaselineEntry[],
  found: readonly Diagnostic[],
  scope: BaselineScope,
): BaselineResult {
  const matched = entries.map(() => 0);
  const indexes = new Map(entries.map((entry, index) => [keyOf(entry), index]));
  const left = found.filter((finding) => {
    const index = scope.rules.has(finding.code) ? indexes.get(keyOf(toEntry(finding, scope))) : undefined;
    if (index === undefined || (matched[index] as number) >= countOf(entries[index])) return true;
    matched[index] = (matched[index] as number) + 1;
    return false;
  });
  return { left, matched };
}

/** Entries for what rules find, sorted, so that the same findings give the same file. */
export function recordBaseline(found: readonly Diagnostic[], scope: BaselineScope): BaselineEntry[] {
  const counts = new Map<string, BaselineEntry>();
  for (const finding of found) {
    if (!scope.rules.has(finding.code)) continue;
    const entry = toEntry(finding, scope);
    const key = keyOf(entry);
    const before = counts.get(key);
    counts.set(key, before ? { ...before, count: countOf(before) + 1 } : entry);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** The entries without what is gone. */
export function shrinkBaseline(entries: readonly BaselineEntry[], matched: readonly number[]): BaselineEntry[] {
  return entries.flatMap(({ count: _, ...entry }, index) => {
    const count = matched[index] as number;
    if (count === 0) return [];
    return [count === 1 ? entry : { ...entry, count }];
  });
}

/** A finding for each entry that no longer has its findings; `locate` says where in the baseline it stands. */
export function reportStale(
  entries: readonly BaselineEntry[],
  matched: readonly number[],
  locate: (index: number) => Diagnostic['location'],
): Diagnostic[] {
  return entries.flatMap((entry, index) => {
    const gone = countOf(entry) - (matched[index] as number);
    if (gone === 0) return [];
    const what = gone === 1 ? `A finding of "${entry.rule}"` : `${gone} findings of "${entry.rule}"`;
    const message = `${what} at "${entry.path.join('.')}" that the baseline has ${gone === 1 ? 'is' : 'are'} gone.`;
    const help = 'Run "measureplan lint --update-baseline".';
    return [reportOwn('stale-baseline', { message, help, location: locate(index) })];
  });
}

function toEntry({ code, location }: Diagnostic, { nameOf }: BaselineScope): BaselineEntry {
  const file = nameOf(location.source);
  return { rule: code, path: location.path, ...(file !== undefined && { file }) };
}

function keyOf({ rule, path, file = '' }: BaselineEntry): string {
  return JSON.stringify([file, rule, path]);
}

function countOf(entry: BaselineEntry | undefined): number {
  return entry?.count ?? 1;
}
