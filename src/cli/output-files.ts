import path from 'node:path';
import type { GeneratedOutput } from '../generate/generate.js';
import { count } from '../report/count.js';
import { makePaint } from '../report/paint.js';
import { showText } from '../report/show-text.js';
import type { ExitCode, Io } from './io.js';
import type { OutputPlaces } from './place-outputs.js';
import { compareFile, writeFile } from './write-output.js';

interface PlacedFile {
  readonly output: string;
  readonly file: string;
  /** Relative to the working folder. */
  readonly shown: string;
  readonly content: string;
}

/** Writes what is missing or changed, and says what happened to each file. */
export function saveFiles(outputs: readonly GeneratedOutput[], places: OutputPlaces, io: Io): ExitCode {
  const paint = makePaint(io.stdout.color);
  for (const { output, file, shown, content } of placeFiles(outputs, places, io)) {
    const { state } = compareFile(file, content);
    if (state !== 'same') writeFile(file, content, places.base);
    const verb = { missing: paint.good('created'), changed: paint.good('updated'), same: paint.dim('unchanged') }[
      state
    ];
    io.stdout.write(`${verb} ${showText(shown)} ${paint.dim(showText(output))}\n`);
  }
  return 0;
}

/** Says what `saveFiles` would do. */
export function previewFiles(outputs: readonly GeneratedOutput[], places: OutputPlaces, io: Io): ExitCode {
  for (const { output, file, shown, content } of placeFiles(outputs, places, io)) {
    const { state } = compareFile(file, content);
    const verb = { missing: 'would create', changed: 'would update', same: 'unchanged' }[state];
    io.stdout.write(`${verb} ${showText(shown)} ${showText(output)}\n`);
  }
  return 0;
}

/** 1 when a file on disk is not what the plan generates, with the difference. */
export async function checkFiles(outputs: readonly GeneratedOutput[], places: OutputPlaces, io: Io): Promise<ExitCode> {
  const files = placeFiles(outputs, places, io);
  const stale = files
    .map((file) => ({ ...file, ...compareFile(file.file, file.content) }))
    .filter(({ state }) => state !== 'same');
  if (stale.length === 0) {
    io.stdout.write(`${makePaint(io.stdout.color).good('✔')} ${count(files.length, 'file')} up to date.\n`);
    return 0;
  }
  for (const file of stale) io.stdout.write(await describeStale(file));
  io.stdout.write(`${count(stale.length, 'stale file')}. Run \`measureplan generate\` and commit the result.\n`);
  return 1;
}

/** A long difference is cut: what matters is that there is one, and where it starts. */
const DIFF_LINES = 60;

async function describeStale({
  shown,
  state,
  current,
  content,
}: PlacedFile & { state: string; current: string }): Promise<string> {
  if (state === 'missing') return `missing ${showText(shown)}\n`;
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`${shown} (on disk)`, `${shown} (from the plan)`, current, content, '', '', {
    context: 2,
  });
  const lines = patch.split('\n').slice(1);
  const cut =
    lines.length > DIFF_LINES
      ? [...lines.slice(0, DIFF_LINES), `… ${lines.length - DIFF_LINES} more lines`, '']
      : lines;
  return `stale ${showText(shown)}\n${cut.map(showText).join('\n')}\n`;
}

function placeFiles(outputs: readonly GeneratedOutput[], { folder }: OutputPlaces, io: Io): PlacedFile[] {
  return outputs.flatMap(({ name, files }) =>
    files.map(({ path: relative, content }) => {
      const file = path.resolve(folder, relative);
      return { output: name, file, shown: path.relative(io.cwd, file).split(path.sep).join('/'), content };
    }),
  );
}
