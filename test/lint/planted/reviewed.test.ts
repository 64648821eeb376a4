import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Edit, lintTrade, TRADES } from './read-trade.js';

/** A fault that a reviewer planted who knew the plan's format and the practice, and had not seen the rules. */
interface Reviewed {
  readonly fault: string;
  readonly trade: string;
  /** `recommended` when left out. */
  readonly preset?: string;
  readonly edits: readonly Edit[];
  /** All that lint says then and did not say before. */
  readonly found: readonly string[];
}

const reviewed: Reviewed[] = JSON.parse(readFileSync('test/lint/planted/reviewed.json', 'utf8'));
const trades = readdirSync(TRADES);

describe('plans of six trades, as a careful analyst writes them', () => {
  it.each(trades)('give nothing under "recommended": %s', async (trade) => {
    expect(await lintTrade(trade, 'recommended')).toEqual([]);
  });
});

describe('a fault that was planted before the rules were read', () => {
  const before = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    for (const trade of trades) before.set(trade, new Set((await lintTrade(trade, 'strict')).map(dropPlace)));
  });

  it('is one of many, in all six trades, and most need no more than "recommended"', () => {
    expect(reviewed.length).toBeGreaterThanOrEqual(180);
    expect(new Set(reviewed.map(({ trade }) => trade))).toEqual(new Set(trades));
    expect(reviewed.filter(({ preset }) => preset === undefined).length).toBeGreaterThan(reviewed.length * 0.75);
  });

  it.each(reviewed)('$trade: $fault', async ({ trade, preset = 'recommended', edits, found }) => {
    const now = await lintTrade(trade, preset, edits);
    // Under "strict" properties without "pii" are found all over these plans.
    const isNew = (line: string) => !before.get(trade)?.has(dropPlace(line)) && !line.includes('[property-pii]');
    expect(now.filter(isNew)).toEqual(found);
  });
});

function dropPlace(line: string): string {
  return line.replace(/^\S+ /, '');
}
