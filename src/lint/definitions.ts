import type { Plan, PlanEvent, PlanProperty, PropertyDefinition } from '../plan/model.js';
import type { WrittenDefinition } from './rule.js';

type Visit = (written: WrittenDefinition) => void;

/** Visits every definition where the plan writes it: shared ones, then those of groups, then those of events. */
export function visitDefinitions(plan: Plan, visit: Visit): void {
  for (const definition of plan.properties.values()) {
    visitDefinition({ definition, extendsShared: false, isItem: false }, visit);
  }
  for (const group of plan.groups.values()) visitUses(group.properties, undefined, visit);
  for (const event of plan.events.values()) visitUses(event.properties, event, visit);
}

function visitUses(uses: ReadonlyMap<string, PlanProperty>, event: PlanEvent | undefined, visit: Visit): void {
  for (const use of uses.values()) {
    // A group's properties were visited with the group, a shared definition with the plan.
    const isWrittenHere = use.own || use.shared === undefined;
    if (!isWrittenHere || (event && use.group !== undefined)) continue;
    visitDefinition(
      { definition: use.definition, extendsShared: use.shared !== undefined, isItem: false, event },
      visit,
    );
  }
}

function visitDefinition(written: WrittenDefinition, visit: Visit): void {
  visit(written);
  const { definition, event } = written;
  const { items, properties } = definition;
  if (items && isPartOf(items, definition))
    visitDefinition({ definition: items, extendsShared: false, isItem: true, event }, visit);
  for (const field of properties?.values() ?? []) {
    const isWrittenHere = (field.own || field.shared === undefined) && isPartOf(field, definition);
    if (!isWrittenHere) continue;
    visitDefinition(
      { definition: field.definition, extendsShared: field.shared !== undefined, isItem: false, event },
      visit,
    );
  }
}

// What a definition inherits from the shared one stands there, and was visited there.
function isPartOf(part: { readonly location: PropertyDefinition['location'] }, whole: PropertyDefinition): boolean {
  const { source, path } = part.location;
  return source === whole.location.source && whole.location.path.every((step, index) => path[index] === step);
}
