import { type Json, listEntities, type Problems } from './problems.js';

const FIRST_RESERVED = 2147479552;

/** One id space for all kinds; names unique within a kind. */
export function* checkIdentity(version: Json): Problems {
  const ids = new Map<unknown, string>();
  const names = new Map<string, string>();
  for (const { kind, path, id, entity } of listEntities(version)) {
    yield* checkId(path, id, ids);
    yield* checkName(kind, path, entity.name, names);
    if (entity.accountId !== version.accountId) yield `${path}.accountId: is not that of the container`;
    if (entity.containerId !== version.containerId) yield `${path}.containerId: is not that of the container`;
  }
}

function* checkId(path: string, id: unknown, ids: Map<unknown, string>): Problems {
  if (typeof id !== 'string' || !/^[1-9][0-9]*$/.test(id))
    yield `${path}: the id ${JSON.stringify(id)} is no string of digits`;
  else if (Number(id) >= FIRST_RESERVED) yield `${path}: the id ${id} is reserved`;
  if (ids.has(id)) yield `${path}: the id ${id} is that of ${ids.get(id)}`;
  ids.set(id, path);
}

function* checkName(kind: string, path: string, name: unknown, names: Map<string, string>): Problems {
  if (typeof name !== 'string' || name.trim() === '') return yield `${path}: has no name`;
  if (/[:<]/.test(name)) yield `${path}: the name ${JSON.stringify(name)} holds a character that is refused`;
  if (/\{\{|\}\}|\p{Cc}/u.test(name) || name !== name.trim())
    yield `${path}: the name ${JSON.stringify(name)} cannot be called`;
  const key = JSON.stringify([kind, name]);
  if (names.has(key)) yield `${path}: the name ${JSON.stringify(name)} is that of ${names.get(key)}`;
  names.set(key, path);
}
