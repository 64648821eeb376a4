import enums from './enums.json' with { type: 'json' };
import { asList, isObject, type Json, type Problems, walk } from './problems.js';

const PARAMETER_FIELDS = new Set(['parameter', 'list', 'map']);
const SINGLE_PARAMETERS = new Set([
  ...['priority', 'monitoringMetadata', 'consentType', 'waitForTags', 'checkValidation', 'waitForTagsTimeout'],
  ...['uniqueTriggerId', 'eventName', 'interval', 'limit'],
]);
const CONDITION_FIELDS = new Set(['filter', 'customEventFilter', 'autoEventFilter']);

/** Parameters, conditions, enumerations, and what no field may be. */
export function* checkShapes(version: Json): Problems {
  for (const { path, key, value } of walk(version)) {
    if (value === null || value === undefined) yield `${path}: has no value`;
    if (Array.isArray(value) && value.length === 0) yield `${path}: is an empty list`;
    if (PARAMETER_FIELDS.has(key)) for (const item of asList(value)) yield* checkParameter(path, item);
    if (SINGLE_PARAMETERS.has(key)) yield* checkParameter(path, value);
    if (CONDITION_FIELDS.has(key)) for (const item of asList(value)) yield* checkCondition(path, item);
    if (key === 'tagFiringOption') yield* checkEnum(path, 'tagFiringOption', value);
    if (key === 'consentStatus') yield* checkEnum(path, 'consentStatus', value);
    if (key === 'usageContext') for (const item of asList(value)) yield* checkEnum(path, 'usageContext', item);
  }
  for (const [index, { type }] of asList(version.trigger).entries())
    yield* checkEnum(`trigger[${index}]`, 'trigger', type);
  for (const [index, { type }] of asList(version.builtInVariable).entries()) {
    yield* checkEnum(`builtInVariable[${index}]`, 'builtInVariable', type);
  }
}

export function* checkEnum(path: string, name: keyof typeof enums, value: unknown): Problems {
  const known: readonly unknown[] = enums[name];
  if (!known.includes(value)) yield `${path}: ${JSON.stringify(value)} is no value of the enumeration ${name}`;
}

function* checkParameter(path: string, parameter: Json): Problems {
  if (!isObject(parameter)) return yield `${path}: a parameter is no object`;
  const { type, value, list, map } = parameter;
  yield* checkEnum(path, 'parameter', type);
  if (value !== undefined && typeof value !== 'string')
    yield `${path}: the value ${JSON.stringify(value)} is no string`;
  if (value === '') yield `${path}: an empty value is left out`;
  if (type === 'BOOLEAN' && !['true', 'false', undefined].includes(value) && !isCall(value))
    yield `${path}: ${value} is no truth value`;
  if (type === 'INTEGER' && !/^-?\d+$/.test(value) && !isCall(value)) yield `${path}: ${value} is no integer`;
  if ((type === 'LIST') !== (list !== undefined)) yield `${path}: a LIST has a list, and nothing else has`;
  if (map !== undefined && type !== 'MAP') yield `${path}: only a MAP has a map`;
  for (const item of asList(list))
    if (item?.key !== undefined) yield `${path}: an item of a list has the key ${item.key}`;
  for (const item of asList(map)) if (typeof item?.key !== 'string') yield `${path}: an entry of a map has no key`;
}

function isCall(value: unknown): boolean {
  return typeof value === 'string' && /^\{\{.+\}\}$/.test(value);
}

function* checkCondition(path: string, condition: Json): Problems {
  yield* checkEnum(path, 'condition', condition?.type);
  const [left, right] = ['arg0', 'arg1'].map((key) => asList(condition?.parameter).find((item) => item.key === key));
  if (!isCall(left?.value)) yield `${path}: the left side of a condition is no variable`;
  if (right === undefined) yield `${path}: a condition has no right side`;
}
