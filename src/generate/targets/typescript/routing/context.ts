import type { Group, Plan, PlanEvent, PlanProperty } from '../../../../plan/model.js';
import type { TypescriptOptions } from '../options.js';

/** The properties that the app gives once for all events, by name. */
export type Context = ReadonlyMap<string, PlanProperty>;

/** Those of the groups that the output names, else of the groups that apply to all events. */
export function findContext(plan: Plan, { context }: Pick<TypescriptOptions, 'context'>): Context {
  const groups = [...plan.groups.values()].filter((group) => context?.includes(group.name) ?? appliesToAll(group));
  return new Map(groups.flatMap(({ properties }) => [...properties]).reverse());
}

function appliesToAll({ apply }: Group): boolean {
  return apply?.all === true;
}

/** Whether an event has a property from the context. What it lists itself it must be given itself. */
export function isFromContext(context: Context, { name, group }: PlanProperty): boolean {
  return group !== undefined && context.get(name)?.group === group;
}

/** The names that an event takes from the context. */
export function listContextNames(context: Context, event: PlanEvent): string[] {
  return [...event.properties.values()].filter((property) => isFromContext(context, property)).map(({ name }) => name);
}
