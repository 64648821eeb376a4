import type { Plan, PlanEvent, PlanProperty, PropertyDefinition } from '../plan/model.js';
import { oncePer } from '../source/once-per.js';
import type { WrittenDefinition } from './rule.js';

type Add = (written: WrittenDefinition) => void;

const definitionsOf = new WeakMap<Plan, readonly WrittenDefinition[]>();

/** Every definition where the plan writes it: shared ones, then those of groups, then those of events. Made once per plan. */
export function listDefinitions(plan: Plan): readonly WrittenDefinition[] {
  if (!definitionsOf.has(plan)) visitDefinitions(plan, () => undefined);
  return definitionsOf.get(plan) ?? [];
}

/**
 * Calls `visit` with each definition, the first time while the list is made: in a large plan, coming back to each
 * takes as long as making the list.
 */
export function visitDefinitions(plan: Plan, visit: (written: WrittenDefinition) => void): void {
  const known = definitionsOf.get(plan);
  if (known) return known.forEach(visit);
  const list: WrittenDefinition[] = [];
  const add: Add = (written) => {
    list.push(written);
    visit(written);
  };
  for (const definition of plan.properties.values()) {
    addDefinition(add, { definition, name: definition.name, extendsShared: false, isItem: false });
  }
  for (const group of plan.groups.values()) addUses(add, group.properties, undefined);
  for (const event of plan.events.values()) addUses(add, event.properties, event);
  definitionsOf.set(plan, list);
}

function addUses(add: Add, uses: ReadonlyMap<string, PlanProperty>, event: PlanEvent | undefined): void {
  for (const use of uses.values()) {
    // A group's properties stand in the group.
    if (event === undefined || use.group === undefined) addUse(add, use, event);
  }
}

function addUse(add: Add, use: PlanProperty, event: PlanEvent | undefined): void {
  const { own, shared, definition, name } = use;
  // A shared definition that is only named stands at the root.
  if (!own && shared !== undefined) return;
  addDefinition(add, { definition, name, extendsShared: shared !== undefined, isItem: false, event });
}

function addDefinition(add: Add, written: WrittenDefinition): void {
  add(written);
  const { definition, event } = written;
  const { items, properties } = definition;
  if (items && isPartOf(items, definition)) {
    addDefinition(add, { definition: items, name: items.name, extendsShared: false, isItem: true, event });
  }
  if (!properties) return;
  for (const field of properties.values()) if (isPartOf(field, definition)) addUse(add, field, event);
}

// What a definition inherits from the shared one stands there, and is listed there.
function isPartOf(part: { readonly location: PropertyDefinition['location'] }, whole: PropertyDefinition): boolean {
  const { source, path } = part.location;
  return source === whole.location.source && whole.location.path.every((step, index) => path[index] === step);
}

/**
 * The name of every property, with the first definition that bears it; found once per plan. Thousands of events
 * write the same few hundred names, so rules judge these, and look into events only for the bad ones.
 */
export const listPropertyNames = oncePer((plan: Plan): ReadonlyMap<string, PropertyDefinition> => {
  const names = new Map<string, PropertyDefinition>();
  for (const { name, definition, isItem } of listDefinitions(plan)) {
    if (!isItem && !names.has(name)) names.set(name, definition);
  }
  return names;
});
