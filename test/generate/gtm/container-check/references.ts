import { asList, type Json, type Problems, walk } from './problems.js';

const RESERVED_TRIGGERS: Record<string, readonly string[]> = {
  WEB: ['2147479553', '2147479572', '2147479573'],
  SERVER: ['2147479553', '2147479574'],
};

/** Triggers, folders, tags and variables that something refers to are there. */
export function* checkReferences(version: Json): Problems {
  yield* checkTriggerIds(version);
  yield* checkFolders(version);
  yield* checkTagNames(version);
  yield* checkVariables(version);
}

function* checkTriggerIds(version: Json): Problems {
  const own = asList(version.trigger).map((trigger) => trigger.triggerId);
  const reserved = asList(version.container?.usageContext).flatMap((context) => RESERVED_TRIGGERS[context] ?? []);
  for (const id of own) if (reserved.includes(id)) yield `trigger: the reserved trigger ${id} stands in the file`;
  for (const { path, key, value } of walk(version)) {
    const ids = key === 'firingTriggerId' || key === 'blockingTriggerId' ? asList(value) : referredTriggers(value);
    for (const id of ids) if (![...own, ...reserved].includes(id)) yield `${path}: there is no trigger ${id}`;
  }
}

function referredTriggers(value: Json): unknown[] {
  return value?.type === 'TRIGGER_REFERENCE' ? [value.value] : [];
}

function* checkFolders(version: Json): Problems {
  const folders = asList(version.folder).map((folder) => folder.folderId);
  for (const { path, key, value } of walk(version)) {
    if (key === 'parentFolderId' && !folders.includes(value)) yield `${path}: there is no folder ${value}`;
  }
}

function* checkTagNames(version: Json): Problems {
  const tags = asList(version.tag).map((tag) => tag.name);
  for (const { path, key, value } of walk(version)) {
    const isReference = value?.type === 'TAG_REFERENCE' && !/^\{\{/.test(value.value);
    const name = isReference ? value.value : key === 'tagName' ? value : undefined;
    if (name !== undefined && !tags.includes(name)) yield `${path}: there is no tag ${JSON.stringify(name)}`;
  }
}

/** Every `{{…}}` of a parameter; GTM itself makes `{{_event}}`. */
function* checkVariables(version: Json): Problems {
  const known = new Set([
    '_event',
    ...[...asList(version.variable), ...asList(version.builtInVariable)].map(({ name }) => name),
  ]);
  for (const { path, key, value } of walk(version)) {
    if (key !== 'value' || typeof value !== 'string') continue;
    for (const [, name] of value.matchAll(/\{\{([^{}]*)\}\}/g)) {
      if (!known.has(name)) yield `${path}: there is no variable ${JSON.stringify(name)}`;
    }
  }
}
