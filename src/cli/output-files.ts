import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedOutput } from '../generate/generate.js';
import type { FilesReport, ReportedFile } from '../report/reporter.js';
import type { Io } from './io.js';
import type { OutputPlaces } from './place-outputs.js';
import { heedSignals } from './process-io.js';
import { showPath } from './show-path.js';
import { compareFile, type OutputFile, writeFiles } from './write-output.js';

type ComparedFile = OutputFile & ReportedFile;

/** Holds every file against the disk, and writes what is missing or changed when that is the mode. */
export async function saveOutputs(
  outputs: readonly GeneratedOutput[],
  places: OutputPlaces,
  mode: FilesReport['mode'],
  io: Io,
): Promise<ReportedFile[]> {
  const bounds = { base: places.base, cwd: io.cwd };
  const files = outputs.flatMap((output) => placeFiles(output, places, io));
  const compared = files.map((file) => ({ ...file, state: compareFile(file, bounds) }));
  if (mode === 'check') return Promise.all(compared.map(describeDifference));
  if (mode === 'write') {
    await heedSignals();
    writeFiles(
      compared.filter(({ state }) => state !== 'same'),
      bounds,
    );
  }
  return compared;
}

function placeFiles({ name, files }: GeneratedOutput, { folder }: OutputPlaces, io: Io) {
  return files.map(({ path: relative, content }) => {
    const file = path.resolve(folder, relative);
    return { output: name, file, path: showPath(file, io.cwd), content };
  });
}

/** A long difference is cut: what matters is that there is one, and where it starts. */
const MOST_LINES = 60;
/** Looking for the shortest difference takes time by the square of it. */
const MOST_EDITS = 2000;

async function describeDifference(file: ComparedFile): Promise<ReportedFile> {
  if (file.state !== 'changed') return file;
  const { structuredPatch } = await import('diff');
  const options = { context: 2, maxEditLength: MOST_EDITS };
  const current = readFileSync(file.file, 'utf8');
  const patch = structuredPatch('', '', current, file.content, '', '', options);
  if (!patch) return { ...file, difference: [`more than ${MOST_EDITS} lines differ`] };
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ]);
  return { ...file, difference: cutLines(lines) };
}

function cutLines(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `… and ${rest} more lines`] : [...lines];
}
