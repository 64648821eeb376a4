import { at, atName } from '../../plan/model.js';
import { findNode, type Location, type Path } from '../../source/location.js';
import type { LikelyRename } from '../change.js';
import { CHANGES } from '../changes/index.js';
import type { ChangeContext, ChangeKind, Judgement, Level, Levels, Verdict } from '../define-change.js';
import type { Paired } from '../pair.js';

/** A judgement with everything that its kind knows. */
export interface Judged {
  readonly kind: ChangeKind;
  /** The new name of the thing; the old one of what was removed. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly says: string;
  /** Where inside a property: `[].sku`; empty for the thing itself. */
  readonly within: string;
  /** The field it is about; empty for the name. */
  readonly path: Path;
  readonly before?: Location;
  readonly after?: Location;
  readonly reaches?: readonly string[];
  readonly likely?: LikelyRename;
}

type Hook = 'added' | 'removed' | 'renamed' | 'changed';
type Thing = { readonly location: Location };

/** Asks every kind of a level about one pair. */
export function* judge<L extends Level>(
  level: L,
  pair: Paired<Levels[L]>,
  context: ChangeContext,
  within = '',
): Iterable<Judged> {
  for (const hook of hooksFor(pair)) {
    for (const kind of kindsWith(level, hook)) {
      for (const judgement of ask(kind, hook, pair, context)) yield complete(kind, judgement, pair, within);
    }
  }
}

function ask(kind: ChangeKind, hook: Hook, pair: Paired<unknown>, context: ChangeContext) {
  const subject = hook === 'added' ? pair.after : hook === 'removed' ? pair.before : pair;
  return kind[hook]?.(subject as never, context) ?? [];
}

function hooksFor(pair: Paired<unknown>): readonly Hook[] {
  if (pair.before === undefined) return ['added'];
  if (pair.after === undefined) return ['removed'];
  return pair.oldName === undefined ? ['changed'] : ['renamed', 'changed'];
}

const kindsByHook = new Map<string, readonly ChangeKind[]>();

function kindsWith(level: Level, hook: Hook): readonly ChangeKind[] {
  const key = `${level} ${hook}`;
  const known = kindsByHook.get(key);
  if (known) return known;
  const kinds = CHANGES.filter((kind) => kind.level === level && kind[hook]);
  kindsByHook.set(key, kinds);
  return kinds;
}

function complete(kind: ChangeKind, judgement: Judgement<string>, pair: Paired<Thing>, within: string): Judged {
  const before = judgement.before ?? (pair.before && locate(pair.before, judgement.path));
  const after = judgement.after ?? (pair.after && locate(pair.after, judgement.path));
  return {
    kind,
    name: pair.name,
    verdict: kind.verdicts[judgement.verdict] as Verdict,
    says: judgement.says,
    within,
    path: judgement.path ?? [],
    ...(before && { before }),
    ...(after && { after }),
    ...(judgement.reaches && { reaches: judgement.reaches }),
    ...(pair.likely && { likely: pair.likely }),
  };
}

// A field that this side does not write is answered by the nearest that it does write: of a section its key, of the
// thing its own text when short, else its name.
function locate(thing: Thing, path: Path | undefined): Location {
  if (!path) return atName(thing);
  const [first] = path;
  const isStarted = first !== undefined && findNode(thing.location.source, [...thing.location.path, first]);
  return isStarted ? at(thing, ...path) : thing.location;
}
