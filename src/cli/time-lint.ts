import type { Rule } from '../lint/rule.js';
import { type TimedRules, timeRules } from '../lint/time-rules.js';
import { showText } from '../report/show-text.js';
import type { Io } from './io.js';

/** The rules of several plans, measured together. */
export interface Timing {
  wrap(rules: readonly Rule[]): readonly Rule[];
  readonly timed: readonly TimedRules[];
}

export function startTiming(): Timing {
  const timed: TimedRules[] = [];
  const wrap = (rules: readonly Rule[]) => {
    const one = timeRules(rules, () => performance.now());
    timed.push(one);
    return one.rules;
  };
  return { wrap, timed };
}

/** What each rule cost, on stderr: it is no finding. */
export function reportTiming({ timed }: Timing, io: Io): void {
  const costs = addUp(timed);
  const total = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const width = Math.max(...costs.map(({ rule }) => rule.length));
  const rows = [...costs, { rule: 'all rules', milliseconds: total }].map(({ rule, milliseconds }) => {
    const share = total === 0 ? 0 : (milliseconds / total) * 100;
    return `${showText(rule.padEnd(width))} ${milliseconds.toFixed(2).padStart(10)} ms ${share.toFixed(1).padStart(6)} %\n`;
  });
  io.stderr.write(rows.join(''));
}

/** The costs of all plans, the most expensive rule first. */
function addUp(timed: readonly TimedRules[]): { rule: string; milliseconds: number }[] {
  const sums = new Map<string, number>();
  for (const { rule, milliseconds } of timed.flatMap((one) => one.listCosts())) {
    sums.set(rule, (sums.get(rule) ?? 0) + milliseconds);
  }
  return Array.from(sums, ([rule, milliseconds]) => ({ rule, milliseconds })).sort(
    (a, b) => b.milliseconds - a.milliseconds,
  );
}
