import type { MergedField } from '../../../merge.js';
import { asList, isObject } from './entities.js';
import type { Fields } from './kinds.js';
import { isKeyed } from './parameters.js';
import type { Update } from './update.js';

/** Id of a trigger or a folder → its name. */
export type NameOf = (id: string) => string;

const LONGEST = 60;

/** What of an entity changes, parameter by parameter and row by row, in words that GTM shows. */
export function describeUpdate(fields: Fields, update: Update, nameOf: NameOf): MergedField[] {
  return [...update].flatMap(([field, value]) => {
    if (field === 'notes' || field === 'templateData') return [{ field }];
    const name = field === 'parentFolderId' ? 'folder' : field;
    const before = flatten(name === 'folder' ? nameOf(String(fields[field] ?? '')) : fields[field], name, nameOf);
    const after = flatten(name === 'folder' ? nameOf(String(value ?? '')) : value, name, nameOf);
    return compare(before, after, name);
  });
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, name: string): MergedField[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((field): MergedField[] => {
    const [old, now] = [before.get(field), after.get(field)];
    return old === now ? [] : [{ field, ...show('before', old), ...show('after', now) }];
  });
  return changed.length > 0 ? changed : [{ field: name }];
}

function show<Side extends string>(side: Side, text: string | undefined): { [side in Side]?: string } {
  if (text === undefined || text === '' || text.length > LONGEST || text.includes('\n')) return {};
  return { [side]: text } as { [side in Side]: string };
}

/** The leaves of a value with names that a person knows: a parameter’s key, the first cell of a table’s row. */
function flatten(value: unknown, name: string, nameOf: NameOf): Map<string, string> {
  if (value === undefined) return new Map();
  if (isKeyed(value)) return join(value.map((item) => flatten(item, nameParameter(name, item.key), nameOf)));
  if (Array.isArray(value)) return flattenList(value, name, nameOf);
  if (!isObject(value)) return new Map([[name, String(value)]]);
  if (Array.isArray(value.list)) return flattenList(value.list, name, nameOf);
  if (Array.isArray(value.map)) return flatten(value.map, name, nameOf);
  if (typeof value.type === 'string' && isParameter(value)) return new Map([[name, showValue(value, nameOf)]]);
  return join(Object.entries(value).map(([field, child]) => flatten(child, field, nameOf)));
}

function flattenList(items: readonly unknown[], name: string, nameOf: NameOf): Map<string, string> {
  const rows = items.map((item) => (isObject(item) ? asList(item.map) : []));
  if (rows.length > 0 && rows.every((row) => row.length === 2 && isKeyed(row))) {
    return new Map(rows.map(([left, right]) => [`${name}.${toText(left)}`, toText(right)]));
  }
  return new Map([[name, items.map((item) => showItem(item, nameOf)).join(', ')]]);
}

function showItem(item: unknown, nameOf: NameOf): string {
  if (typeof item === 'string') return nameOf(item) || item;
  if (!isObject(item)) return String(item);
  if (Array.isArray(item.parameter)) return showCondition(item);
  if (typeof item.tagName === 'string') return item.tagName;
  return isParameter(item) ? showValue(item, nameOf) : JSON.stringify(item);
}

function showCondition({ type, parameter }: Fields): string {
  const texts = asList(parameter).filter(isObject);
  const [left, right] = ['arg0', 'arg1'].map((key) => toText(texts.find((each) => each.key === key)));
  return `${left} ${String(type)} ${right}`;
}

function isParameter(value: Fields): boolean {
  return value.parameter === undefined && value.map === undefined && value.list === undefined;
}

function showValue({ type, value = '' }: Fields, nameOf: NameOf): string {
  const text = String(value);
  return type === 'TRIGGER_REFERENCE' ? nameOf(text) || text : text;
}

function toText(parameter: unknown): string {
  return isObject(parameter) ? String(parameter.value ?? '') : '';
}

/** What has a meaning of its own in an entity. */
const FIELD_NAMES: readonly unknown[] = ['name', 'type', 'notes', 'folder'];

function nameParameter(name: string, key: unknown): string {
  return name === 'parameter' && !FIELD_NAMES.includes(key) ? String(key) : `${name}.${String(key)}`;
}

function join(maps: readonly Map<string, string>[]): Map<string, string> {
  return new Map(maps.flatMap((map) => [...map]));
}
