import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextEdit } from '../diagnostic.js';
import type { Change } from '../diff/change.js';
import { findPlanEdits } from '../diff/release/plan-edits.js';
import type { Plan } from '../plan/model.js';
import { groupForRelease } from '../report/changelog/release-entries.js';
import { updateChangelog } from '../report/changelog/update-changelog.js';
import type { FileState, FilesReport, ReportedFile } from '../report/reporter.js';
import { applyEdits } from '../source/apply-edits.js';
import { parseYaml } from '../source/parse-yaml.js';
import type { Source } from '../source/source.js';
import { isCode } from './explain-write-error.js';
import { Failure } from './failure.js';
import { folderOf } from './find-plan.js';
import type { Io } from './io.js';
import { heedSignals } from './process-io.js';
import { isInside, showPath } from './show-path.js';
import { compareFile, type OutputFile, writeFiles } from './write-output.js';

export interface ReleaseToWrite {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Where a release is written. */
export interface ReleasePlaces {
  /** The plan's root file, as the user names it. */
  readonly plan: string;
  /** The changelog, from the working folder; the one beside the plan when left out. */
  readonly changelog: string | undefined;
}

/** Writes a release into the plan's files and its changelog, together or not at all, and says what became of each. */
export async function writeRelease(
  release: ReleaseToWrite,
  places: ReleasePlaces,
  mode: FilesReport['mode'],
  io: Io,
): Promise<ReportedFile[]> {
  const folder = folderOf(places.plan, io);
  const log = placeChangelog(places.changelog, folder, io);
  const bounds = { base: findCommonFolder(folder, path.dirname(log)), cwd: io.cwd };
  const files = [
    ...editSources(release, folder, places.plan, io).map((file) => ({ ...file, output: 'plan' })),
    { ...editChangelog(release, log), output: 'changelog' },
  ];
  const compared = files.map((file) => ({ ...file, state: compareFile(file, bounds) })).filter(isWorthSaying);
  if (mode === 'write') {
    await heedSignals();
    writeFiles(
      compared.filter(({ state }) => state !== 'same'),
      bounds,
    );
  }
  return compared.map(({ file, output, state }) => ({ path: showPath(file, io.cwd), output, state }));
}

function placeChangelog(named: string | undefined, folder: string, io: Io): string {
  return named === undefined ? path.join(folder, 'CHANGELOG.md') : path.resolve(io.cwd, named);
}

function findCommonFolder(one: string, other: string): string {
  return isInside(other, one) ? one : findCommonFolder(path.dirname(one), other);
}

/** A release without changes has no changelog to begin. */
function isWorthSaying({ state, content }: { readonly state: FileState; readonly content: string }): boolean {
  return state !== 'missing' || content !== '';
}

function editSources(release: ReleaseToWrite, folder: string, plan: string, io: Io): OutputFile[] {
  const { edits, skipped } = findPlanEdits(release.plan, release.changes, release.version, release.date);
  for (const place of skipped) {
    io.stderr.write(
      `${place} cannot be written: it is not text of its own there. Write it by hand: ${release.version}\n`,
    );
  }
  const read = path.dirname(path.resolve(io.cwd, plan));
  return release.plan.sources.flatMap((source, index) => {
    const ours = edits.filter(({ file }) => file === source.name);
    if (ours.length === 0 && index > 0) return [];
    const file = path.join(folder, path.relative(read, path.resolve(io.cwd, source.name)));
    return [{ file, content: editSource(source, ours, file) }];
  });
}

/** The file's text with the edits. What is not text of the plan, a byte order mark, stays. */
function editSource(source: Source, edits: readonly TextEdit[], file: string): string {
  const current = readFileSync(file, 'utf8');
  const mark = current.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (current !== mark + source.text) {
    throw new Failure(`"${source.name}" changed while it was read.`, 'Run the command again.');
  }
  const text = applyEdits(source.text, edits);
  // Nobody gets a plan from us that cannot be read.
  if (parseYaml(source.name, text).diagnostics.length > 0) {
    throw new Error(`The edits of ${source.name} would break its YAML.`);
  }
  return mark + text;
}

function editChangelog({ plan, changes, version, date }: ReleaseToWrite, file: string): OutputFile {
  const groups = groupForRelease(changes);
  return { file, content: updateChangelog(readIfThere(file), { plan: plan.name, version, date, groups }) };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return '';
    throw error;
  }
}
