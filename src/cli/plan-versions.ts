import path from 'node:path';
import { splitRevision } from '../source/files.js';
import { Failure } from './failure.js';
import { findPlan } from './find-plan.js';
import type { Io } from './io.js';

/** A plan to read, and from where its path is. */
export interface PlanInput {
  readonly file: string;
  readonly cwd: string;
}

/** The two versions of a plan that a command compares: those named, or one plan and what it is at `base`. */
export function findVersions(words: readonly string[], base: unknown, io: Io): readonly [PlanInput, PlanInput] {
  if (base !== undefined) {
    if (words.length > 1) throw new Failure('With --base, there is one plan to name.', 'Leave the other out.');
    return versionsSince(String(base), words[0], io);
  }
  const [before, after] = words;
  if (before === undefined || after === undefined) {
    const help = 'Name two versions, or one plan with "--base <ref>".';
    throw new Failure('"measureplan diff" compares two versions of a plan.', help);
  }
  return [nameVersion(before, io), nameVersion(after, io)];
}

/** A plan as it is, after itself as a revision has it: the same path there. */
export function versionsSince(ref: string, word: string | undefined, io: Io): readonly [PlanInput, PlanInput] {
  checkRevision(ref);
  const after = word === undefined ? { file: findPlan(undefined, io), cwd: io.cwd } : nameVersion(word, io);
  return [atRevision(ref, after), after];
}

function atRevision(ref: string, { file, cwd }: PlanInput): PlanInput {
  const revision = splitRevision(file);
  if (revision) return { file: `${ref}:${revision.path}`, cwd };
  // From the plan's own folder, so that it may lie in another repository than the working folder.
  const full = path.resolve(cwd, file);
  return { file: `${ref}:./${path.basename(full)}`, cwd: path.dirname(full) };
}

function nameVersion(word: string, io: Io): PlanInput {
  // A folder in a revision is only known when it is read.
  return { file: splitRevision(word) ? word : findPlan(word, io), cwd: io.cwd };
}

// What else a user may give is checked where git is asked.
function checkRevision(ref: string): void {
  if (ref !== '' && !/[:\s]/.test(ref) && !ref.startsWith('-') && !/^\.{0,2}\//.test(ref)) return;
  throw new Failure(`"${ref}" is not a revision.`, 'Name a branch, a tag or a commit.');
}
