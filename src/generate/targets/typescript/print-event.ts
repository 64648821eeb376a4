import type { Plan, PlanEvent } from '../../../plan/model.js';
import { printDoc } from '../../print/typescript/comments.js';
import { printString } from '../../print/typescript/literals.js';
import { describeEvent, type Functions } from './describe-event.js';
import { printMembers, type References } from './print-type.js';
import type { Sender } from './sending.js';
import { areAllOptional, type TrackedEvent } from './tracked-event.js';

/** What the events of one module share while they are printed. */
export interface ModuleContext {
  readonly plan: Plan;
  readonly functions: Functions;
  readonly sender: Sender;
  readonly references: References;
}

/** An event's type, and the function that sends it. */
export function printEvent(context: ModuleContext, tracked: TrackedEvent): string[] {
  const { event, functionName, typeName } = tracked;
  return [
    '',
    ...printDoc([`Properties of ${printString(event.name)}.`]),
    `export interface ${typeName} {`,
    ...printEventMembers(event, context.references),
    '}',
    '',
    ...printDoc(describeEvent(context.plan, event, context.functions)),
    `export function ${functionName}(${printParameter(event, typeName)}): void {`,
    ...context.sender.send(event, printString(event.name), event.properties.size > 0).map((line) => `  ${line}`),
    '}',
  ];
}

function printEventMembers(event: PlanEvent, references: References): string[] {
  // An empty interface would take anything.
  if (event.properties.size === 0) return ['  readonly [name: string]: never;'];
  return printMembers(event.properties.values(), '  ', references);
}

function printParameter(event: PlanEvent, typeName: string): string {
  if (event.properties.size === 0) return '';
  return areAllOptional(event) ? `properties?: ${typeName}` : `properties: ${typeName}`;
}
