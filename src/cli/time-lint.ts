import { RULES } from '../lint/rules/index.js';
import { type TimedRules, timeRules } from '../lint/time-rules.js';
import type { Io } from './io.js';

export function startTiming(): TimedRules {
  return timeRules(RULES, () => performance.now());
}

/** What each rule cost, on stderr: it is no finding. */
export function reportTiming(timed: TimedRules, io: Io): void {
  const costs = timed.listCosts();
  const total = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const width = Math.max(...costs.map(({ rule }) => rule.length));
  const rows = [...costs, { rule: 'all rules', milliseconds: total }].map(({ rule, milliseconds }) => {
    const share = total === 0 ? 0 : (milliseconds / total) * 100;
    return `${rule.padEnd(width)} ${milliseconds.toFixed(2).padStart(10)} ms ${share.toFixed(1).padStart(6)} %\n`;
  });
  io.stderr.write(rows.join(''));
}
