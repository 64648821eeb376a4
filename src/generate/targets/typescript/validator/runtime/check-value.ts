import { describeRule } from './describe-rule.js';
import { nearestName } from './nearest-name.js';
import type { FieldRule, KindRule, Rules, ValueRule } from './rules.js';
import { showValue } from './show-value.js';

/** What is wrong with a call, in one place. */
export interface Fault {
  readonly kind: 'unknown-event' | 'unknown-property' | 'missing' | 'missing-context' | 'invalid';
  /** `items[0].id`; empty for the event itself. */
  readonly path: string;
  /** What the plan asks for. */
  readonly expected: string;
  /** What was there; personal data is not shown. */
  readonly found: string;
  /** The name that was probably meant. */
  readonly nearest?: string;
}

/** Checks the properties of an event, or the fields of an object. What is undefined is not there. */
export function checkFields(rules: Rules, fields: readonly FieldRule[], given: object, path: string): Fault[] {
  const own = new Map<string, unknown>(Object.entries(given).filter(([, value]) => value !== undefined));
  const faults = fields.flatMap(([name, index, required]): Fault[] => {
    const rule = rules.values[index] ?? {};
    const place = joinPath(path, name);
    if (own.has(name)) return checkValue(rules, rule, own.get(name), place);
    if (required === undefined) return [];
    const kind = required === 'context' ? 'missing-context' : 'missing';
    return [{ kind, path: place, expected: describeRule(rules, rule), found: 'nothing' }];
  });
  const known = new Set(fields.map(([name]) => name));
  const unknown = [...own.keys()].filter((name) => !known.has(name));
  return [
    ...faults,
    ...unknown.map((name) =>
      reportUnknown(
        name,
        path,
        [...known].filter((one) => !own.has(one)),
      ),
    ),
  ];
}

function reportUnknown(name: string, path: string, free: readonly string[]): Fault {
  const nearest = nearestName(name, free);
  const fault: Fault = {
    kind: 'unknown-property',
    path: joinPath(path, name),
    expected: 'nothing',
    found: 'a property',
  };
  return nearest === undefined ? fault : { ...fault, nearest };
}

function checkValue(rules: Rules, rule: ValueRule, value: unknown, path: string): Fault[] {
  const { values, kinds } = rule;
  const report = (): Fault[] => [
    { kind: 'invalid', path, expected: describeRule(rules, rule), found: showValue(value, rule.hidden) },
  ];
  if (values && !values.includes(value)) return report();
  if (!kinds) return [];
  const ofType = kinds.filter(({ type }) => isOfType(type, value));
  if (ofType.some((kind) => isWithin(rules, kind, value) && checkInside(rules, kind, value, path).length === 0))
    return [];
  // A fault inside of a list or an object says more than that the whole is not as expected.
  const inside = ofType
    .filter((kind) => isWithin(rules, kind, value))
    .flatMap((kind) => checkInside(rules, kind, value, path));
  return inside.length > 0 ? inside : report();
}

function isOfType(type: KindRule['type'], value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** Whether a value of the kind's type keeps what the kind asks for, apart from what is inside of it. */
function isWithin(rules: Rules, kind: KindRule, value: unknown): boolean {
  if (typeof value === 'string') return isTextWithin(rules, kind, value);
  if (typeof value === 'number') return isNumberWithin(kind, value);
  return !Array.isArray(value) || isListWithin(kind, value);
}

function isTextWithin(
  rules: Rules,
  { minLength = 0, maxLength = Infinity, pattern, formats }: KindRule,
  text: string,
): boolean {
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  if (pattern !== undefined && !matches(pattern, text)) return false;
  return (formats ?? []).every((index) => matches(rules.formats[index]?.[0] ?? '', text));
}

function isNumberWithin(kind: KindRule, value: number): boolean {
  const { minimum = value, maximum = value, exclusiveMinimum, exclusiveMaximum, multipleOf } = kind;
  if (value < minimum || value > maximum) return false;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return false;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return false;
  if (multipleOf === undefined) return true;
  // As people count: 19.99 is a multiple of 0.01, and binary fractions do not know it.
  const times = value / multipleOf;
  return Math.abs(Math.round(times) - times) <= 1e-9;
}

function isListWithin({ minItems = 0, maxItems = Infinity, uniqueItems }: KindRule, list: readonly unknown[]): boolean {
  if (list.length < minItems || list.length > maxItems) return false;
  return !uniqueItems || !list.some((item, index) => list.slice(0, index).some((other) => isSame(item, other)));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [these, those] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  return (
    these.size === those.size && [...these].every(([key, value]) => those.has(key) && isSame(value, those.get(key)))
  );
}

function checkInside(rules: Rules, { items, fields }: KindRule, value: unknown, path: string): Fault[] {
  if (Array.isArray(value) && items !== undefined) {
    const rule = rules.values[items] ?? {};
    return value.flatMap((item, index) => checkValue(rules, rule, item, `${path}[${index}]`));
  }
  return fields && typeof value === 'object' && value !== null ? checkFields(rules, fields, value, path) : [];
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
}

function joinPath(path: string, name: string): string {
  if (!/^[\w$-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}
