/** Plain JSON, as a file of somebody else's may hold it. */
// biome-ignore lint/suspicious/noExplicitAny: a checker reads what may be of any shape
export type Json = any;

/** What is wrong, with the path to it: `tag[0].consentSettings: …`. */
export type Problems = Generator<string>;

export interface ListedEntity {
  readonly kind: string;
  readonly path: string;
  readonly id: unknown;
  readonly entity: Json;
}

const ID_KEYS: ReadonlyMap<string, string> = new Map([
  ['tag', 'tagId'],
  ['trigger', 'triggerId'],
  ['variable', 'variableId'],
  ['folder', 'folderId'],
  ['client', 'clientId'],
  ['transformation', 'transformationId'],
  ['customTemplate', 'templateId'],
]);

/** Every entity that has an id, of every kind. */
export function listEntities(version: Json): ListedEntity[] {
  return [...ID_KEYS].flatMap(([kind, idKey]) => {
    return asList(version[kind]).map((entity, index) => {
      return { kind, path: `${kind}[${index}]`, id: entity[idKey], entity };
    });
  });
}

export function asList(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Every value of a tree with its path. */
export function* walk(value: Json, path = ''): Generator<{ path: string; key: string; value: Json }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`;
    yield { path: childPath, key, value: child };
    yield* walk(child, childPath);
  }
}

export function isObject(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
