import type { Diagnostic } from '../../../../diagnostic.js';
import type { Source } from '../../../../source/source.js';
import type { After } from './after.js';
import { listBuiltIns } from './built-ins.js';
import { CODE, nameOf } from './findings.js';
import { type Fields, KINDS } from './kinds.js';
import type { ContainerMerge } from './merge-container.js';

/**
 * Names are unique within a kind, and variables share theirs with built-in ones. Doubles that were there before are
 * not ours to judge.
 */
export function checkNames(merge: ContainerMerge, version: Fields, source: Source): Diagnostic[] {
  const first = new Map<string, After>();
  const doubles: Diagnostic[] = [];
  for (const each of [...merge.after].sort((a, b) => Number(isNamedAnew(a)) - Number(isNamedAnew(b)))) {
    const key = JSON.stringify([each.kind, each.name]);
    const other = first.get(key);
    if (!other) first.set(key, each);
    else if (isNamedAnew(each)) doubles.push(reportDouble(each, other, source));
  }
  return [...doubles, ...checkBuiltIns(first, merge, version, source)];
}

function isNamedAnew({ existing, step }: After): boolean {
  return existing === undefined || (step !== undefined && 'update' in step && step.update.has('name'));
}

function reportDouble({ kind, name, existing }: After, other: After, source: Source): Diagnostic {
  const place = other.existing ?? existing;
  const { label } = KINDS[kind];
  return {
    code: CODE,
    severity: 'error',
    message: `The plan gives the name "${name}" to a ${label}, and another ${label} has it already.`,
    help: `Rename the ${label} that has it in GTM.`,
    location: { source, path: place ? nameOf(place) : [] },
  };
}

function checkBuiltIns(
  first: ReadonlyMap<string, After>,
  { builtIns }: ContainerMerge,
  version: Fields,
  source: Source,
): Diagnostic[] {
  const find = ({ name }: Fields) => first.get(JSON.stringify(['variable', name]));
  const taken = [
    ...builtIns.map(find),
    ...listBuiltIns(version)
      .map(find)
      .filter((each) => each && isNamedAnew(each)),
  ];
  return taken.flatMap((each): Diagnostic[] => {
    if (!each) return [];
    return [
      {
        code: CODE,
        severity: 'error',
        message: `The variable "${each.name}" has the name of a built-in variable.`,
        help: each.existing ? 'Rename it in GTM.' : 'Give the variables of the plan other names.',
        location: { source, path: each.existing ? nameOf(each.existing) : [] },
      },
    ];
  });
}
