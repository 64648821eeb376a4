import type { Diagnostic, TextEdit } from '../diagnostic.js';
import { count } from '../report/count.js';
import { type EditedTexts, editTexts, showEdits, writeTexts } from './edited-plan.js';
import type { Io } from './io.js';
import { type LintedPlan, lintFile } from './lint-file.js';

/** A mended field may show what else can be mended; no plan nests fixes as deep as this. */
const MOST_PASSES = 10;

/**
 * Applies every fix that is certain, again until there is none left, and writes the files, or shows what it
 * would write. Answers the plan as it then is: what a fix brought to light is found like everything else.
 */
export async function fixFile(linted: LintedPlan, isDryRun: boolean, io: Io): Promise<LintedPlan> {
  let current = linted;
  let texts: EditedTexts = new Map();
  let fixed = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { edits, fixes } = selectEdits(current.diagnostics);
    if (fixes === 0) break;
    fixed += fixes;
    texts = new Map([...texts, ...editTexts(current.sources, edits)]);
    current = await lintFile({ file: linted.file, cwd: io.cwd, edited: texts }, io);
  }
  const what = `${count(fixed, 'finding')} in ${linted.file}`;
  if (fixed === 0) io.stderr.write(`Nothing in ${linted.file} can be fixed with certainty.\n`);
  else if (isDryRun) io.stderr.write(`Would fix ${what}:\n${await showEdits(linted.sources, texts, io)}`);
  else {
    await writeTexts(linted.file, linted.sources, texts, io);
    io.stderr.write(`Fixed ${what}.\n`);
  }
  return current;
}

/** The edits of all fixes that do not touch the same text; of those that do, the first. */
function selectEdits(diagnostics: readonly Diagnostic[]): { edits: TextEdit[]; fixes: number } {
  const edits: TextEdit[] = [];
  const taken = new Map<string, TextEdit[]>();
  let fixes = 0;
  for (const { fix } of diagnostics) {
    if (!fix || fix.edits.some((edit) => taken.get(edit.file)?.some((other) => overlaps(edit, other)))) continue;
    fixes++;
    for (const edit of fix.edits) {
      edits.push(edit);
      taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit]);
    }
  }
  return { edits, fixes };
}

function overlaps(one: TextEdit, other: TextEdit): boolean {
  return one.start < other.end && other.start < one.end;
}
