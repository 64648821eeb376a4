import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import { listParameters } from '../../../src/generate/targets/typescript/code/declaration.js';
import { chooseTransports } from '../../../src/generate/targets/typescript/routing/choose-transports.js';
import { collectPieces, PIECES } from '../../../src/generate/targets/typescript/runtime-pieces.js';
import { toTrackedEvents } from '../../../src/generate/targets/typescript/tracked-event.js';
import { TRANSPORTS } from '../../../src/generate/targets/typescript/transports/index.js';
import type { Scope } from '../../../src/generate/targets/typescript/transports/transport.js';
import { makeEvent, makePlan } from './make-plan.js';

describe.each(TRANSPORTS.map((transport) => [transport.id, transport] as const))('transport %s', (id, transport) => {
  test('prints only functions whose names it reserves, and calls only run-time functions that there are', () => {
    const options = readDefaults(id);
    if (!options) return;
    const used: string[] = [];
    const scope: Scope = { use: (name) => used[used.push(name) - 1] ?? name };
    for (const { name, parameters, call } of transport.app?.(options) ?? []) {
      expect(transport.names).toContain(name);
      const printed = call(scope);
      for (const parameter of listParameters(parameters)) expect(printed).toContain(parameter);
    }
    expect(() => collectPieces(used)).not.toThrow();
  });

  test('says in one line what it is', () => {
    expect(transport.summary).toMatch(/^.{10,100}\.$/);
  });

  test('imports types alone', () => {
    const options = readDefaults(id);
    for (const statement of (options && transport.imports?.(options)) ?? [])
      expect(statement).toMatch(/^import type .* from '[^']+';$/);
  });
});

/** The options of a transport without any; nothing when it needs some. */
function readDefaults(id: string) {
  try {
    return chooseTransports(makePlan([]), { sdk: [id] })[0]?.options;
  } catch {
    return undefined;
  }
}

test('a run-time declaration is one statement that does nothing when it is loaded', () => {
  for (const { name, javascript } of PIECES) {
    const [start] = javascript.split('\n').filter((line) => !/^(?:\/\/|\/\*\*| \*|$)/.test(line));
    if (start !== undefined && start !== 'export {};')
      expect([name, start]).toEqual([
        name,
        expect.stringMatching(
          /^(?:export )?(?:async )?(?:function |(?:let|const) \w+(?:;| = (?:\{|\[|"|'|\d|new Map|\/)))/,
        ),
      ]);
  }
});

test('no event takes the name of a type that run-time declarations have from the platform', () => {
  const own = new Set(PIECES.map(({ name }) => name));
  const used = new Set(PIECES.flatMap(({ typescript }) => listTypes(parseSync('piece.ts', typescript).program)));
  const globals = [...used].filter((name) => !own.has(name));
  expect(globals).toContain('Record');
  for (const name of globals) {
    const [event] = toTrackedEvents(makePlan([makeEvent(name)]));
    expect(event?.typeName).not.toBe(name);
  }
});

/** The types that code refers to, besides its own type parameters. */
function listTypes(node: unknown, parameters: ReadonlySet<string> = new Set()): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, typeName, typeParameters } = node as {
    type?: string;
    typeName?: { name?: string };
    typeParameters?: { params?: { name?: { name?: string } }[] };
  };
  const known = new Set([...parameters, ...(typeParameters?.params ?? []).map(({ name }) => name?.name ?? '')]);
  const own = type === 'TSTypeReference' && typeName?.name !== undefined && !known.has(typeName.name);
  return [...(own ? [typeName?.name ?? ''] : []), ...Object.values(node).flatMap((child) => listTypes(child, known))];
}
