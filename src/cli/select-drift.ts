import type { Diagnostic } from '../diagnostic.js';
import { OTHER_CONTAINER } from '../drift/drift.js';
import { KINDS } from '../drift/kinds/index.js';
import { suggestName } from '../source/suggest.js';
import { Failure } from './failure.js';

/** Whether a finding is of a kind that the user wants to see. Throws a Failure for a kind that there is not. */
export function selectKinds(only: string | undefined, except: string | undefined): (finding: Diagnostic) => boolean {
  const [wanted, unwanted] = [readKinds('--only', only), readKinds('--except', except)];
  // That the export is of another kind of container is said in any case: nothing was compared.
  return ({ code }) => code === OTHER_CONTAINER || ((wanted?.has(code) ?? true) && !unwanted?.has(code));
}

function readKinds(flag: string, list: string | undefined): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  const ids = list.split(',').map((id) => id.trim());
  const known = KINDS.map(({ id }) => id);
  for (const id of ids) if (!known.includes(id)) throw unknownKind(flag, id, known);
  return new Set(ids);
}

function unknownKind(flag: string, id: string, known: readonly string[]): Failure {
  const near = suggestName(id, known);
  const help = near ? `Write "${flag} ${near}".` : `Kinds are ${known.join(', ')}.`;
  return new Failure(`There is no kind of drift "${id}".`, help);
}
