import type { Diagnostic } from '../diagnostic.js';
import { type OpenPlan, type PlanFiles, resolvePath } from '../source/files.js';
import type { Location } from '../source/location.js';
import { ReadError } from '../source/read-error.js';
import type { Source } from '../source/source.js';
import { fieldPiece, itemPieces, locationOf, type Piece, rootPiece } from './build/piece.js';
import { toText } from './build/read-node.js';
import { type FileResult, readFile } from './read-file.js';

interface Included {
  readonly files: FileResult[];
  readonly diagnostics: Diagnostic[];
}

/** Reads the files that the root includes, sorted by path. One that cannot be opened is a finding, where it is named. */
export async function readIncludes({ files, path }: OpenPlan, root: Source): Promise<Included> {
  const included: Included = { files: [], diagnostics: [] };
  const asked = new Map<string, Location>();
  for (const piece of includePieces(root)) {
    const location = locationOf(piece);
    await collectPaths(files, path, piece, asked, (message, help) => {
      included.diagnostics.push({ code: 'include', severity: 'error', message, help, location });
    });
  }
  for (const file of [...asked.keys()].sort()) {
    const result = await readIncluded(files, file, asked.get(file) as Location);
    if ('source' in result) included.files.push(result);
    else included.diagnostics.push(result);
  }
  return included;
}

function includePieces(source: Source): Piece[] {
  const include = source.tree && fieldPiece(rootPiece(source, source.tree), 'include');
  if (!include) return [];
  return include.node.kind === 'list' ? itemPieces(include) : [include];
}

type Complain = (message: string, help: string) => void;

async function collectPaths(
  files: PlanFiles,
  root: string,
  piece: Piece,
  asked: Map<string, Location>,
  complain: Complain,
): Promise<void> {
  const pattern = toText(piece.node);
  if (pattern === undefined) return;
  const found = await listFiles(files, root, pattern, complain);
  if (found?.length === 0) complain(`"${pattern}" matches no file.`, 'Check the pattern; it is relative to this file.');
  for (const file of found ?? []) {
    if (file === root) complain(`"${pattern}" includes the plan itself.`, 'Use a pattern that matches only the parts.');
    else if (asked.has(file)) complain(`"${file}" is included twice.`, 'Keep one of the two.');
    else asked.set(file, locationOf(piece));
  }
}

async function listFiles(
  files: PlanFiles,
  root: string,
  pattern: string,
  complain: Complain,
): Promise<readonly string[] | undefined> {
  try {
    return await files.list(resolvePath(root, pattern));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    complain(error.message, error.help ?? 'Check the path.');
    return undefined;
  }
}

async function readIncluded(files: PlanFiles, file: string, location: Location): Promise<FileResult | Diagnostic> {
  try {
    return await readFile(files, file, 'part');
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      code: 'include',
      severity: 'error',
      message: error.message,
      help: error.help ?? 'Check the path.',
      location,
    };
  }
}
