import type { Listed } from './entities.js';
import { type Fields, KINDS } from './kinds.js';
import type { Step, Steps } from './merge-entities.js';
import { labelOf, type Remaining } from './prune.js';
import type { Update } from './update.js';

/** An entity as it will be, with what happened to it. */
export interface After {
  readonly kind: Listed['kind'];
  readonly name: string;
  readonly fields: Fields;
  readonly existing: Listed | undefined;
  readonly step: Step | undefined;
}

/** Every entity after the merge, what the plan dropped left out: those that stood there in their order, then new ones. */
export function listAfter({ steps, existing, dropped }: Steps): After[] {
  const stepOf = new Map(steps.flatMap((step) => (step.what === 'add' ? [] : [[step.existing, step] as const])));
  const goes = new Set(dropped);
  const kept = existing
    .filter((each) => !goes.has(each))
    .map((each): After => {
      const step = stepOf.get(each);
      const fields = step && 'update' in step ? applyUpdate(each.fields, step.update) : each.fields;
      return { kind: each.kind, name: String(fields.name ?? ''), fields, existing: each, step };
    });
  const added = steps.flatMap((step): After[] => {
    if (step.what !== 'add') return [];
    const { kind } = step.wanted;
    return [{ kind, name: String(step.made.name), fields: step.made, existing: undefined, step }];
  });
  return [...kept, ...added];
}

export function applyUpdate(fields: Fields, update: Update): Fields {
  const changed = { ...fields, ...Object.fromEntries(update) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}

/** Everything that may refer to something: the entities, and what a merge knows nothing of, such as zones. */
export function listReferrers(version: Fields, after: readonly After[]): Remaining[] {
  const others = Object.entries(version).filter(([list]) => !Object.hasOwn(KINDS, list));
  return [
    ...after.map((each) => ({ label: labelOf(each), fields: each.fields })),
    ...others.filter(([, value]) => typeof value === 'object').map(([label, fields]) => ({ label, fields })),
  ];
}
