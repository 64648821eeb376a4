import { posix } from 'node:path';
import type { GeneratedFile } from '../../../target.js';
import { type Declaration, listMentioned } from '../code/declaration.js';
import { createWriter, isPieceType, type ModuleHead, type ModuleImport } from '../code/writer.js';
import type { Functions } from '../describe-event.js';
import { printApp } from '../print-app.js';
import { printEvent } from '../print-event.js';
import { printEventMap, printTrack } from '../print-track.js';
import { createReferences, type References } from '../print-type.js';
import type { Routing } from '../routing/routing.js';
import { PIECES } from '../runtime-pieces.js';
import type { TrackedEvent } from '../tracked-event.js';
import type { EventFile } from './event-files.js';
import { PUBLIC, printSharedProperties, printTitle } from './module-parts.js';

/**
 * A folder: the events in files of their own, what they share in types (`shared`) and at run time (`runtime`), and the
 * index, which exports all that an app may use.
 */
export function printSplitFiles(
  routing: Routing,
  events: readonly TrackedEvent[],
  files: readonly EventFile[],
): GeneratedFile[] {
  const functions: Functions = new Map(events.map(({ event, functionName }) => [event.name, functionName]));
  const shared = new Set<string>();
  const printed = files.flatMap((file) => printEventFile(routing, file, functions, shared));
  const index = printIndex(routing, events, files, functions, shared);
  return [...index, ...printed, ...printShared(routing, shared), ...printRuntime(routing)];
}

/** A view of the routing that knows what one file refers to. */
function createLocal(routing: Routing): { local: Routing; references: References; names: ReadonlySet<string> } {
  const names = new Set<string>();
  const scope = { use: (name: string) => routing.scope.use(names.add(name) && name) };
  const local = { ...routing, scope };
  return { local, references: createReferences(routing.options.patterns, scope), names };
}

function printEventFile(
  routing: Routing,
  { path, events }: EventFile,
  functions: Functions,
  shared: Set<string>,
): GeneratedFile[] {
  const { local, references, names } = createLocal(routing);
  const declarations = events.flatMap((event) => printEvent({ functions, routing: local, references }, event));
  for (const name of references.shared) shared.add(name);
  const imports = [
    ...(routing.isServer ? [{ from: 'index', names: [], types: ['Visitor'] }] : []),
    ...importShared(references),
    ...importRuntime(listMentioned(declarations, names)),
  ];
  return write(routing, declarations, path, {
    title: printTitle(routing.plan),
    imports: imports.map((one) => ({ ...one, from: relate(path, one.from) })),
    packages: [],
    exports: [],
  });
}

function printIndex(
  routing: Routing,
  events: readonly TrackedEvent[],
  files: readonly EventFile[],
  functions: Functions,
  shared: Set<string>,
): GeneratedFile[] {
  const { local, references, names } = createLocal(routing);
  const track = printTrack(events, local);
  const { packages, declarations: app } = printApp(local, references);
  const declarations = [...printEventMap(events, functions), ...track, ...app];
  for (const name of references.shared) shared.add(name);
  const called = new Set(track.flatMap((one) => (one.kind === 'function' ? one.body.flatMap(findCalled) : [])));
  const imports = [
    ...files.map((file) => importEvents(file, called)),
    ...importShared(references),
    ...importRuntime(listMentioned(declarations, names)),
  ];
  const used = importRuntime([...routing.runtime()].map(({ name }) => name).filter((name) => PUBLIC.has(name)));
  return write(routing, declarations, 'index', {
    title: printTitle(routing.plan),
    imports: imports.map((one) => ({ ...one, from: `./${one.from}` })),
    packages,
    exports: [
      ...files.map(({ path }) => ({ from: `./${path}` })),
      ...(shared.size > 0 ? [{ from: './shared' }] : []),
      ...used.map(({ from, ...only }) => ({ from: `./${from}`, only })),
    ],
  });
}

// `return cartViewed(properties);` of the events that `track` cannot send by itself.
function findCalled(line: string): string[] {
  const name = /^\s*return ([^\s(]+)\(/.exec(line)?.[1];
  return name === undefined ? [] : [name];
}

function importEvents({ path, events }: EventFile, called: ReadonlySet<string>): ModuleImport {
  const names = events.map(({ functionName }) => functionName).filter((name) => called.has(name));
  return { from: path, names, types: events.map(({ typeName }) => typeName) };
}

function importShared({ shared }: References): ModuleImport[] {
  return shared.size > 0 ? [{ from: 'shared', names: [], types: ['SharedProperties'] }] : [];
}

function importRuntime(names: Iterable<string>): ModuleImport[] {
  const used = new Set(names);
  const pieces = PIECES.filter(({ name }) => used.has(name));
  if (pieces.length === 0) return [];
  const list = (isType: boolean) => pieces.filter((piece) => isPieceType(piece) === isType).map(({ name }) => name);
  return [{ from: 'runtime', names: list(false), types: list(true) }];
}

function printShared(routing: Routing, shared: ReadonlySet<string>): GeneratedFile[] {
  if (shared.size === 0) return [];
  const { references, names } = createLocal(routing);
  for (const name of shared) references.shared.add(name);
  const declarations = printSharedProperties(routing.plan, references);
  const imports = importRuntime(names)
    .filter(({ types }) => types.length > 0)
    .map(({ types }) => ({ from: './runtime', names: [], types }));
  const head = { title: printTitle(routing.plan), imports, packages: [], exports: [] };
  return write(routing, declarations, 'shared', head);
}

function printRuntime(routing: Routing): GeneratedFile[] {
  const pieces = routing.runtime();
  if (pieces.length === 0) return [];
  const writer = createWriter(routing.options.language);
  for (const piece of pieces) writer.addPiece(piece, piece.exported);
  return writer.finish('runtime', { title: printTitle(routing.plan), imports: [], packages: [], exports: [] });
}

function write(
  { options }: Routing,
  declarations: readonly Declaration[],
  path: string,
  head: ModuleHead,
): GeneratedFile[] {
  const writer = createWriter(options.language);
  for (const declaration of declarations) writer.add(declaration);
  return writer.finish(path, head);
}

function relate(path: string, module: string): string {
  return posix.join(posix.relative(posix.dirname(path), '.') || '.', module).replace(/^(?!\.)/, './');
}
