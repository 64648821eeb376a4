import type { Plan, PlanEvent, PlanProperty, PropertyDefinition } from '../plan/model.js';
import type { WrittenDefinition } from './rule.js';

const definitionsOf = new WeakMap<Plan, readonly WrittenDefinition[]>();

/** Every definition where the plan writes it: shared ones, then those of groups, then those of events. Made once per plan. */
export function listDefinitions(plan: Plan): readonly WrittenDefinition[] {
  const known = definitionsOf.get(plan);
  if (known) return known;
  const list: WrittenDefinition[] = [];
  for (const definition of plan.properties.values()) {
    addDefinition(list, { definition, name: definition.name, extendsShared: false, isItem: false });
  }
  for (const group of plan.groups.values()) addUses(list, group.properties, undefined);
  for (const event of plan.events.values()) addUses(list, event.properties, event);
  definitionsOf.set(plan, list);
  return list;
}

function addUses(
  list: WrittenDefinition[],
  uses: ReadonlyMap<string, PlanProperty>,
  event: PlanEvent | undefined,
): void {
  for (const use of uses.values()) {
    // A group's properties stand in the group.
    if (event === undefined || use.group === undefined) addUse(list, use, event);
  }
}

function addUse(list: WrittenDefinition[], use: PlanProperty, event: PlanEvent | undefined): void {
  const { own, shared, definition, name } = use;
  // A shared definition that is only named stands at the root.
  if (!own && shared !== undefined) return;
  addDefinition(list, { definition, name, extendsShared: shared !== undefined, isItem: false, event });
}

function addDefinition(list: WrittenDefinition[], written: WrittenDefinition): void {
  list.push(written);
  const { definition, event } = written;
  const { items, properties } = definition;
  if (items && isPartOf(items, definition)) {
    addDefinition(list, { definition: items, name: items.name, extendsShared: false, isItem: true, event });
  }
  if (!properties) return;
  for (const field of properties.values()) if (isPartOf(field, definition)) addUse(list, field, event);
}

// What a definition inherits from the shared one stands there, and is listed there.
function isPartOf(part: { readonly location: PropertyDefinition['location'] }, whole: PropertyDefinition): boolean {
  const { source, path } = part.location;
  return source === whole.location.source && whole.location.path.every((step, index) => path[index] === step);
}

const namesOf = new WeakMap<Plan, ReadonlyMap<string, PropertyDefinition>>();

/**
 * The name of every property, with the first definition that bears it; found once per plan. Thousands of events
 * write the same few hundred names, so rules judge these, and look into events only for the bad ones.
 */
export function listPropertyNames(plan: Plan): ReadonlyMap<string, PropertyDefinition> {
  const known = namesOf.get(plan);
  if (known) return known;
  const names = new Map<string, PropertyDefinition>();
  for (const { name, definition, isItem } of listDefinitions(plan)) {
    if (!isItem && !names.has(name)) names.set(name, definition);
  }
  namesOf.set(plan, names);
  return names;
}
