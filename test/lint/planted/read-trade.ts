import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '../../../src/diagnostic.js';
import { lint } from '../../../src/lint/lint.js';
import { readPlan } from '../../../src/plan/read-plan.js';
import { findRange } from '../../../src/source/location.js';
import { toPosition } from '../../../src/source/positions.js';

export const TRADES = 'test/lint/fixtures/trades';
const TODAY = '2026-11-22';

/** One change to a file of a plan of a trade. */
export interface Edit {
  readonly file: string;
  readonly replace: string;
  readonly with: string;
}

/** What lint says of a plan of a trade with changes to its files, as `file:line:column message [code]`. */
export async function lintTrade(trade: string, preset: string, edits: readonly Edit[] = []): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'trade-'));
  try {
    cpSync(path.join(TRADES, trade), folder, { recursive: true });
    for (const edit of [{ file: 'plan.yaml', replace: 'recommended', with: preset }, ...edits]) change(folder, edit);
    const { plan, diagnostics } = await readPlan(path.join(folder, 'plan.yaml'));
    const found = [...diagnostics, ...(plan ? lint(plan, { today: TODAY }) : [])];
    return found.map((one) => show(one, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function change(folder: string, { file, replace, with: text }: Edit): void {
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  if (before.split(replace).length !== 2) throw new Error(`"${replace}" does not stand once in ${file}.`);
  writeFileSync(
    target,
    before.replace(replace, () => text),
  );
}

function show({ location, message, code }: Diagnostic, folder: string): string {
  const { line, column } = toPosition(location.source, findRange(location).start);
  const name = location.source.name
    .replaceAll('\\', '/')
    .replace(`${folder}/`, '')
    .replace(/^.*\/(?=plan\.yaml$)/, '');
  return `${name}:${line}:${column} ${message} [${code}]`;
}
