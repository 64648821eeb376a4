import type { ConditionType, ParameterType } from './enums.js';

/**
 * One field of a tag, a trigger or a variable. Values are always strings (`"true"`, `"2"`), whatever the type; an
 * empty value is left out; the items of a list have no key. A `TEMPLATE` may refer to variables as `{{Name}}`.
 */
export interface Parameter {
  readonly type: ParameterType;
  readonly key?: string;
  readonly value?: string;
  /** Of a `LIST`. */
  readonly list?: readonly Parameter[];
  /** Of a `MAP`. */
  readonly map?: readonly Parameter[];
  /** Of a reference in a transformation. */
  readonly isWeakReference?: boolean;
}

/** Compares `arg0`, which must be a reference to a variable, with `arg1`. The conditions of a list must all hold. */
export interface Condition {
  readonly type: ConditionType;
  readonly parameter: readonly Parameter[];
}

export function template(key: string, value: string): Parameter {
  return { type: 'TEMPLATE', key, value };
}

export function boolean(key: string, value: boolean): Parameter {
  return { type: 'BOOLEAN', key, value: String(value) };
}

export function integer(key: string, value: number): Parameter {
  return { type: 'INTEGER', key, value: String(value) };
}

export function list(key: string, items: readonly Parameter[]): Parameter {
  return { type: 'LIST', key, list: items };
}

/** A table of two columns, as event settings are; without rows it is left out, because an empty list is refused. */
export function table(
  key: string,
  columns: readonly [string, string],
  rows: Iterable<readonly [string, string]>,
): Parameter[] {
  const items = Array.from(rows, ([left, right]): Parameter => {
    return { type: 'MAP', map: [template(columns[0], left), template(columns[1], right)] };
  });
  return items.length > 0 ? [list(key, items)] : [];
}

export function condition(type: ConditionType, variable: string, operand: string): Condition {
  return { type, parameter: [template('arg0', refer(variable)), template('arg1', operand)] };
}

/** How a template calls a variable by its name. */
export function refer(variable: string): string {
  return `{{${variable}}}`;
}
