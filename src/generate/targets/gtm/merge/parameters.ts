import { isObject } from './entities.js';
import type { Fields } from './kinds.js';

// GTM writes parameters in an order of its own, and those that are off or empty as it likes. That is no difference:
// a merge that saw one would change a container whenever it comes back from GTM.

/** Whether two values of a field say the same. */
export function agree(existing: unknown, wanted: unknown, field = ''): boolean {
  if (existing === wanted) return true;
  if (field === 'notes' || field === 'templateData') return cleanNotes(existing) === cleanNotes(wanted);
  if (field.endsWith('TriggerId')) return agreeAsSets(existing, wanted);
  if (isKeyed(existing) || isKeyed(wanted)) return agreeByKeys(existing, wanted);
  if (Array.isArray(existing) && Array.isArray(wanted)) return agreeInOrder(existing, wanted);
  if (isParameter(existing) && isParameter(wanted)) return agreeAsParameters(existing, wanted);
  if (isObject(existing) || isObject(wanted)) return agreeAsObjects(existing ?? {}, wanted ?? {});
  return false;
}

const PARAMETER_FIELDS: readonly string[] = ['type', 'key', 'value', 'list', 'map'];

/** A parameter without a value, or that is off. */
export function saysNothing(value: unknown): boolean {
  if (!isObject(value)) return value === undefined;
  if (Object.keys(value).some((field) => !PARAMETER_FIELDS.includes(field))) return false;
  const { type, value: text = '', list = [], map = [] } = value;
  const isEmpty = [list, map].every((each) => Array.isArray(each) && each.length === 0);
  return isEmpty && (text === '' || (type === 'BOOLEAN' && text === 'false'));
}

/** Parameters by their keys; the first of a key counts. */
export function byKey(parameters: readonly unknown[]): Map<string, Fields> {
  const found = new Map<string, Fields>();
  for (const each of parameters) {
    if (isObject(each) && typeof each.key === 'string' && !found.has(each.key)) found.set(each.key, each);
  }
  return found;
}

export function isKeyed(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && 'key' in item);
}

function agreeByKeys(existing: unknown, wanted: unknown): boolean {
  if (!Array.isArray(existing ?? []) || !Array.isArray(wanted ?? [])) return false;
  const [before, after] = [byKey((existing ?? []) as unknown[]), byKey((wanted ?? []) as unknown[])];
  return [...new Set([...before.keys(), ...after.keys()])].every((key) => agreeOnKey(before.get(key), after.get(key)));
}

// What is not there may be on by default, so an off switch that the plan asks for is no detail.
function agreeOnKey(existing: Fields | undefined, wanted: Fields | undefined): boolean {
  if (wanted === undefined) return saysNothing(existing);
  if (existing === undefined) return saysNothing(wanted) && wanted.type !== 'BOOLEAN';
  return agree(existing, wanted);
}

function agreeAsSets(existing: unknown, wanted: unknown): boolean {
  const [before, after] = [existing, wanted].map((value) => (Array.isArray(value) ? [...value].sort() : []));
  return JSON.stringify(before) === JSON.stringify(after);
}

function agreeInOrder(existing: readonly unknown[], wanted: readonly unknown[]): boolean {
  return existing.length === wanted.length && existing.every((item, index) => agree(item, wanted[index]));
}

const SCALARS: readonly unknown[] = ['TEMPLATE', 'BOOLEAN', 'INTEGER'];

function isParameter(value: unknown): value is Fields {
  return isObject(value) && typeof value.type === 'string';
}

// "2000" is the same number whether GTM writes it as a template or as an integer.
function agreeAsParameters(existing: Fields, wanted: Fields): boolean {
  if (saysNothing(existing) && saysNothing(wanted)) return true;
  const { type: before, ...one } = existing;
  const { type: after, ...other } = wanted;
  const isSameType = before === after || (SCALARS.includes(before) && SCALARS.includes(after));
  return isSameType && agreeAsObjects(one, other);
}

function agreeAsObjects(existing: unknown, wanted: unknown): boolean {
  if (!isObject(existing) || !isObject(wanted)) return false;
  const fields = new Set([...Object.keys(existing), ...Object.keys(wanted)]);
  return [...fields].every((field) => agree(existing[field], wanted[field], field));
}

function cleanNotes(notes: unknown): unknown {
  return typeof notes === 'string' ? notes.replaceAll('\r\n', '\n').trimEnd() : (notes ?? '');
}
