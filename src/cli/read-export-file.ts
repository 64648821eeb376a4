import { type ReadExport, readExportFile } from '../gtm/read/read-export.js';
import { openPlan } from '../source/files.js';
import { ReadError } from '../source/read-error.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** Reads a container that GTM exported, from disk or from git (`ref:path`). */
export async function readExportOf(file: string, io: Io): Promise<ReadExport> {
  try {
    const { files, path } = await openPlan(file, io.cwd);
    return readExportFile(files.describe(path), await files.read(path));
  } catch (error) {
    const isMissing = error instanceof ReadError && error.problem === 'missing';
    if (!isMissing) throw error;
    throw new Failure(error.message, 'Check the path, or export the container: Admin, Export Container.');
  }
}
