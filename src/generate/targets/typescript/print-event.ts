import type { Plan, PlanEvent } from '../../../plan/model.js';
import { printDoc } from '../../print/typescript/comments.js';
import { printString } from '../../print/typescript/literals.js';
import { describeEvent, type Functions } from './describe-event.js';
import { printMembers } from './print-type.js';
import type { Sender } from './sending.js';
import { areAllOptional, type TrackedEvent } from './tracked-event.js';

/** An event's type, and the function that sends it. */
export function printEvent(plan: Plan, tracked: TrackedEvent, functions: Functions, sender: Sender): string[] {
  const { event, functionName, typeName } = tracked;
  return [
    '',
    ...printDoc([`Properties of ${printString(event.name)}.`]),
    `export interface ${typeName} {`,
    ...printEventMembers(event),
    '}',
    '',
    ...printDoc(describeEvent(plan, event, functions)),
    `export function ${functionName}(${printParameter(event, typeName)}): void {`,
    ...sender.send(event, printString(event.name), event.properties.size > 0).map((line) => `  ${line}`),
    '}',
  ];
}

function printEventMembers(event: PlanEvent): string[] {
  // An empty interface would take anything.
  if (event.properties.size === 0) return ['  readonly [name: string]: never;'];
  return printMembers(event.properties.values(), '  ');
}

function printParameter(event: PlanEvent, typeName: string): string {
  if (event.properties.size === 0) return '';
  return areAllOptional(event) ? `properties?: ${typeName}` : `properties: ${typeName}`;
}
