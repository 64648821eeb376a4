import { asList, isObject, type Listed } from './entities.js';
import type { Fields, MergedKind } from './kinds.js';

/**
 * How entities of a container refer to each other: triggers and folders by id, tags and variables by name, templates
 * by a type that is made of their ids.
 */
export type ReferredKind = Extract<MergedKind, 'trigger' | 'folder' | 'tag' | 'variable' | 'customTemplate'>;

export interface Reference {
  readonly kind: ReferredKind;
  /** An id or a name. */
  readonly to: string;
}

const TRIGGER_LISTS: readonly string[] = ['firingTriggerId', 'blockingTriggerId', 'customEvaluationTriggerId'];
const TEMPLATE_TYPE = 'cvt_';
/** Texts that GTM does not fill in. */
const PROSE: readonly string[] = ['notes', 'name', 'templateData'];
const CALL = /\{\{([^{}]+)\}\}/g;

/** Everything that an entity refers to, wherever in it. Names that no entity has are among them: built-in variables. */
export function findReferences(value: unknown, key = ''): Reference[] {
  if (typeof value === 'string') return findInText(value, key);
  if (Array.isArray(value)) return value.flatMap((item) => findReferences(item, key));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([field, child]) => findReferences(child, field));
  return [...referByParameter(value), ...inside];
}

function findInText(text: string, key: string): Reference[] {
  if (TRIGGER_LISTS.includes(key)) return [{ kind: 'trigger', to: text }];
  if (key === 'parentFolderId') return [{ kind: 'folder', to: text }];
  if (key === 'tagName') return [{ kind: 'tag', to: text }];
  if (key === 'type') return text.startsWith(TEMPLATE_TYPE) ? [{ kind: 'customTemplate', to: text }] : [];
  if (PROSE.includes(key)) return [];
  return Array.from(text.matchAll(CALL), ([, name = '']) => ({ kind: 'variable', to: name }));
}

function referByParameter({ type, value }: Fields): Reference[] {
  if (typeof value !== 'string') return [];
  if (type === 'TRIGGER_REFERENCE') return [{ kind: 'trigger', to: value }];
  return type === 'TAG_REFERENCE' ? [{ kind: 'tag', to: value }] : [];
}

/** What something else has to say to refer to this entity. */
export function referenceTo({ kind, id, name, fields }: Pick<Listed, 'kind' | 'id' | 'name' | 'fields'>): string {
  if (kind === 'customTemplate') return toKey({ kind, to: toTemplateType(fields.containerId, id) });
  return JSON.stringify([kind, kind === 'trigger' || kind === 'folder' ? id : name]);
}

/** The type of tags and variables of a template that did not come from the gallery. */
export function toTemplateType(containerId: unknown, id: string): string {
  return `${TEMPLATE_TYPE}${containerId}_${id}`;
}

export function toKey({ kind, to }: Reference): string {
  return JSON.stringify([kind, to]);
}

/** Old id or name → new one, by the kind of what it stands for; what is not there stays as it is. */
export type Renaming = (kind: ReferredKind, to: string) => string;

/** The value with every reference rewritten. */
export function redirect(value: unknown, rename: Renaming, key = ''): unknown {
  if (typeof value === 'string') return redirectText(value, rename, key);
  if (Array.isArray(value)) return value.map((item) => redirect(item, rename, key));
  if (!isObject(value)) return value;
  const [reference] = referByParameter(value);
  const redirected = Object.entries(value).map(([field, child]) => {
    const isTarget = field === 'value' && reference !== undefined;
    return [field, isTarget ? rename(reference.kind, reference.to) : redirect(child, rename, field)];
  });
  return Object.fromEntries(redirected);
}

function redirectText(text: string, rename: Renaming, key: string): string {
  if (TRIGGER_LISTS.includes(key)) return rename('trigger', text);
  if (key === 'parentFolderId') return rename('folder', text);
  if (key === 'tagName') return rename('tag', text);
  if (key === 'type') return text.startsWith(TEMPLATE_TYPE) ? rename('customTemplate', text) : text;
  if (PROSE.includes(key)) return text;
  return text.replace(CALL, (_, name: string) => `{{${rename('variable', name)}}}`);
}

/** Every id that something in the container has or asks for, whether or not there is anything of that id. */
export function findIds(version: Fields): Set<string> {
  const ids = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string' && (/Id$/.test(key) || key === 'value') && /^\d+$/.test(value)) ids.add(value);
    for (const item of asList(value)) walk(item, key);
    if (isObject(value)) for (const [field, child] of Object.entries(value)) walk(child, field);
  };
  walk(version, '');
  return ids;
}
