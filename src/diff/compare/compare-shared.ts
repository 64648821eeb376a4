import type { Group, PlanProperty } from '../../plan/model.js';
import type { ChangeContext } from '../define-change.js';
import { DEFINITION_LIKENESS } from '../likely/definition-likeness.js';
import { noteLikelyRenames } from '../likely/find-likely-renames.js';
import { isKept, type Pair, type Paired, pairByName } from '../pair.js';
import { addCause, type Causes, findCause, type Origin } from './causes.js';
import { compareDefinition, compareProperty, pairProperties } from './compare-properties.js';
import { type Judged, judge } from './judge.js';
import { nameGroupProperty, nameMember } from './subject.js';

/** What differs between the shared definitions and between the groups, before it is known whom it reaches. */
export function findCauses(context: ChangeContext): Causes {
  const causes: Causes = new Map();
  compareSharedDefinitions(context, causes);
  for (const groups of pairByName(context.before.groups, context.after.groups)) {
    if (isKept(groups)) compareGroupProperties(groups, context, causes);
  }
  return causes;
}

/** Where a property may have its changes from, the nearest first. */
export function originsOf({ name, before, after }: Paired<PlanProperty>): Origin[] {
  const groups = [after?.group, before?.group].filter((group) => group !== undefined);
  const origins: Origin[] = groups.map((group) => ['groups', group, name]);
  return before?.shared !== undefined && after?.shared !== undefined ? [...origins, ['properties', name]] : origins;
}

function compareSharedDefinitions(context: ChangeContext, causes: Causes): void {
  const paired = pairByName(context.before.properties, context.after.properties, ({ renamedFrom }) => renamedFrom);
  const pairs = noteLikelyRenames(paired, DEFINITION_LIKENESS);
  for (const pair of pairs) {
    const found = isKept(pair) ? compareDefinition(pair, context) : judge('definition', pair, context);
    for (const judged of found) {
      addCause(causes, ['properties', pair.name], nameMember('definition', `${pair.name}${judged.within}`), judged);
    }
  }
}

function compareGroupProperties({ before, after }: Pair<Group>, context: ChangeContext, causes: Causes): void {
  for (const pair of pairProperties(before.properties, after.properties)) {
    for (const judged of compareProperty(pair, context)) addGroupCause(after, pair, judged, causes);
  }
}

function addGroupCause(group: Group, pair: Paired<PlanProperty>, judged: Judged, causes: Causes): void {
  if (findCause(causes, originsOf(pair), judged)) return;
  const subject = nameGroupProperty(group.name, `${pair.name}${judged.within}`);
  addCause(causes, ['groups', group.name, pair.name], subject, judged);
}
