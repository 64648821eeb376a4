import path from 'node:path';
import type { GeneratedOutput } from '../../generate/generate.js';
import type { ReportedFile } from '../../report/reporter.js';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';
import type { OutputPlaces } from '../place-outputs.js';
import { showPath } from '../show-path.js';
import { type BinaryFile, findState, writeFiles } from '../write-output.js';
import { findBrowser } from './find-browser.js';
import { PAPERS, type Paper, printPage } from './print-page.js';

/** A PDF to be: beside a page, under its name. */
interface PlannedPdf {
  readonly output: string;
  readonly file: string;
  readonly html: string;
}

function readPaper(written: unknown): Paper {
  if (written === undefined) return 'A4';
  const known = Object.keys(PAPERS) as Paper[];
  const paper = known.find((name) => name.toLowerCase() === String(written).toLowerCase());
  if (paper) return paper;
  throw new Failure(`There is no paper "${written}".`, `Use ${known.join(' or ')}.`);
}

/**
 * Prints each page of the document as a PDF beside it, unless nothing is to be written. A PDF holds the time at which it was
 * printed, so it is never compared: it is made anew each time.
 */
export async function savePdfs(
  outputs: readonly GeneratedOutput[],
  places: OutputPlaces,
  { paper: written, isWritten }: { readonly paper: unknown; readonly isWritten: boolean },
  io: Io,
): Promise<ReportedFile[]> {
  const paper = readPaper(written);
  const planned = outputs.flatMap((output) => planPdfs(output, places));
  if (planned.length === 0) throw noPage();
  const bounds = { base: places.base, cwd: io.cwd };
  const files = planned.map(({ output, file }) => ({
    output,
    path: showPath(file, io.cwd),
    state: findState(file, bounds),
  }));
  if (!isWritten) return files;
  const browser = await findBrowser(places.folder, io.env);
  const printed: BinaryFile[] = [];
  for (const { file, html } of planned) printed.push({ file, content: await printPage(html, paper, browser) });
  writeFiles(printed, bounds);
  return files;
}

function planPdfs({ name, target, files }: GeneratedOutput, { folder }: OutputPlaces): PlannedPdf[] {
  if (target !== 'document') return [];
  const pages = files.filter(({ path: file }) => file.endsWith('.html'));
  return pages.map(({ path: file, content }) => ({
    output: name,
    file: path.resolve(folder, file.replace(/\.html$/, '.pdf')),
    html: content,
  }));
}

function noPage(): Failure {
  return new Failure(
    '--pdf needs the document as an HTML page.',
    'Name an output of target "document" whose "out" ends in ".html".',
  );
}
