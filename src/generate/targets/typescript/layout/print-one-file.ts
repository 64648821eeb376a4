import type { GeneratedFile } from '../../../target.js';
import { createWriter } from '../code/writer.js';
import type { Functions } from '../describe-event.js';
import { printApp } from '../print-app.js';
import { printEvent } from '../print-event.js';
import { printEventMap, printTrack } from '../print-track.js';
import { createReferences } from '../print-type.js';
import type { Routing } from '../routing/routing.js';
import type { TrackedEvent } from '../tracked-event.js';
import { PUBLIC, printSharedProperties, printTitle } from './module-parts.js';

/** The whole module, in the plan's order. It imports nothing but types of SDKs. */
export function printOneFile(routing: Routing, events: readonly TrackedEvent[]): GeneratedFile[] {
  const { plan, options, scope } = routing;
  const functions: Functions = new Map(events.map(({ event, functionName }) => [event.name, functionName]));
  const references = createReferences(options.patterns, scope);
  const writer = createWriter(options.language);
  for (const declaration of [...printEventMap(events, functions), ...printTrack(events, routing)])
    writer.add(declaration);
  for (const event of events)
    for (const declaration of printEvent({ functions, routing, references }, event)) writer.add(declaration);
  const { packages, declarations } = printApp(routing, references);
  for (const declaration of [...declarations, ...printSharedProperties(plan, references)]) writer.add(declaration);
  for (const piece of routing.runtime()) writer.addPiece(piece, PUBLIC.has(piece.name));
  return writer.finish('index', { title: printTitle(plan), imports: [], packages, exports: [] });
}
