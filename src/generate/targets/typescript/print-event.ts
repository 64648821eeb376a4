import type { PlanEvent, PlanProperty } from '../../../plan/model.js';
import { printString } from '../../print/typescript/literals.js';
import type { Declaration } from './code/declaration.js';
import { describeEvent, type Functions } from './describe-event.js';
import { printMembers, type References } from './print-type.js';
import { type Context, isFromContext } from './routing/context.js';
import { printBody } from './routing/print-body.js';
import type { Routing } from './routing/routing.js';
import { areAllOptional, type TrackedEvent } from './tracked-event.js';

/** What the events of one module share while they are printed. */
export interface ModuleContext {
  readonly functions: Functions;
  readonly routing: Routing;
  readonly references: References;
}

/** An event's type, and the function that sends it. */
export function printEvent(context: ModuleContext, tracked: TrackedEvent): Declaration[] {
  const { event, functionName, typeName } = tracked;
  return [
    {
      kind: 'type',
      name: typeName,
      doc: [`Properties of ${printString(event.name)}.`],
      lines: [`interface ${typeName} {`, ...printEventMembers(event, context), '}'],
    },
    {
      kind: 'function',
      name: functionName,
      doc: describeEvent(context.routing.plan, event, context.functions),
      parameters: printParameters(event, typeName, context),
      body: printBody(context.routing, event),
    },
  ];
}

function printEventMembers(event: PlanEvent, { references, routing }: ModuleContext): string[] {
  // An empty interface would take anything.
  if (event.properties.size === 0) return ['  readonly [name: string]: never;'];
  const properties = [...event.properties.values()].map((property) => relax(property, routing.context));
  return printMembers(properties, '  ', references);
}

// What the app gives once need not be given again.
function relax(property: PlanProperty, context: Context): PlanProperty {
  return property.required && isFromContext(context, property) ? { ...property, required: false } : property;
}

function printParameters(event: PlanEvent, typeName: string, { routing }: ModuleContext): string {
  const visitor = routing.isServer ? ['visitor: Visitor'] : [];
  if (event.properties.size === 0) return visitor.join();
  const mark = areAllOptional(event, routing.context) ? '?' : '';
  return [...visitor, `properties${mark}: ${typeName}`].join(', ');
}
