import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextEdit } from '../diagnostic.js';
import { applyEdits } from '../source/apply-edits.js';
import { splitRevision } from '../source/files.js';
import type { Source } from '../source/source.js';
import { Failure } from './failure.js';
import { folderOf } from './find-plan.js';
import type { Io } from './io.js';
import { heedSignals } from './process-io.js';
import { showPath } from './show-path.js';
import { writeFiles } from './write-output.js';

/** Name of a source → the text that it shall have. */
export type EditedTexts = ReadonlyMap<string, string>;

/** The texts of the sources that edits change, by their names. */
export function editTexts(sources: readonly Source[], edits: readonly TextEdit[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { name, text } of sources) {
    const ours = edits.filter(({ file }) => file === name);
    const edited = applyEdits(text, ours);
    if (edited !== text) texts.set(name, edited);
  }
  return texts;
}

/** Writes the files of a plan anew, together or not at all. `sources` are the texts that were read. */
export async function writeTexts(plan: string, sources: readonly Source[], texts: EditedTexts, io: Io): Promise<void> {
  if (splitRevision(plan) && sources[0]?.name === plan) {
    throw new Failure('A plan in a revision cannot be written.', 'Check the revision out, and name the file.');
  }
  const folder = folderOf(plan, io);
  const read = path.dirname(path.resolve(io.cwd, plan));
  const files = sources.flatMap((source) => {
    const text = texts.get(source.name);
    if (text === undefined) return [];
    const file = path.join(folder, path.relative(read, path.resolve(io.cwd, source.name)));
    return [{ file, content: findMark(source, file) + text }];
  });
  await heedSignals();
  writeFiles(files, { base: folder, cwd: io.cwd });
}

/** The byte order mark of a file, which is no text of the plan. */
function findMark({ name, text }: Source, file: string): string {
  const current = readFileSync(file, 'utf8');
  const mark = current.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (current === mark + text) return mark;
  throw new Failure(`"${name}" changed while it was read.`, 'Run the command again.');
}

/** The lines that would be written, for stderr. */
export async function showEdits(sources: readonly Source[], texts: EditedTexts, io: Io): Promise<string> {
  const { structuredPatch } = await import('diff');
  const { showLines } = await import('../report/show-text.js');
  const shown = sources.flatMap(({ name, text }) => {
    const patch = structuredPatch('', '', text, texts.get(name) ?? text, '', '', { context: 0 });
    const lines = patch.hunks.flatMap(({ lines }) => lines.map((line) => `  ${line.replace(/\r$/, '')}`));
    return lines.length > 0 ? [`${showPath(path.resolve(io.cwd, name), io.cwd)}:`, ...lines] : [];
  });
  return showLines(`${shown.join('\n')}\n`);
}
