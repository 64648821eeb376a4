import { asList, isObject, type Json } from '../container-check/problems.js';

/** A stream of numbers from 0 to 1 that is the same for the same seed. */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Does to a container what people do in GTM: renames things (GTM rewrites the references), moves and pauses them. */
export function workInGtm(file: Json, draw: Draw, share = 0.3): Json {
  const worked = structuredClone(file);
  const { containerVersion: version } = worked;
  for (const kind of ['tag', 'trigger', 'variable', 'folder']) {
    for (const [index, entity] of asList(version[kind]).entries()) {
      if (draw() < share) rename(version, kind, entity, `${kind} of Ada ${index}`);
    }
  }
  for (const kind of ['tag', 'trigger', 'variable']) {
    for (const entity of asList(version[kind])) {
      if (draw() < share) move(entity, asList(version.folder), draw);
      if (draw() < share && entity.notes) entity.notes += '\nSeen by Ada.';
    }
  }
  return worked;
}

function rename(version: Json, kind: string, entity: Json, name: string): void {
  const old = entity.name;
  entity.name = name;
  if (kind === 'variable') replaceTexts(version, (text) => text.replaceAll(`{{${old}}}`, `{{${name}}}`));
  if (kind === 'tag') replaceTexts(version, (text, key) => (key === 'tagName' && text === old ? name : text));
}

function move(entity: Json, folders: readonly Json[], draw: Draw): void {
  const folder = folders[Math.floor(draw() * (folders.length + 1))];
  if (folder) entity.parentFolderId = folder.folderId;
  else delete entity.parentFolderId;
}

function replaceTexts(node: Json, replace: (text: string, key: string) => string): void {
  if (!isObject(node) && !Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string') replaceTexts(value, replace);
    else if (key !== 'notes' && key !== 'templateData') (node as Record<string, Json>)[key] = replace(value, key);
  }
}
