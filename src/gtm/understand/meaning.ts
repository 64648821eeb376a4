import type { Variable } from '../entities.js';
import type { BuiltInVariableType } from '../enums.js';
import { splitTemplate } from './calls.js';
import { type IndexedContainer, identifyType, type Placed } from './index-container.js';
import { isOn, type Row, readRows, readText } from './parameters.js';
import { printParameters } from './print-parameters.js';
import { nameType } from './types-of-variables.js';

/**
 * Where a value comes from, however many variables of whatever names stand between. Two templates with the same
 * `canon` give the same value on every page; `shown` says it in a sentence.
 */
export type Meaning = {
  readonly canon: string;
  readonly shown: string;
} & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'data layer'; readonly key: string; readonly variable: Placed<Variable> }
  | { readonly kind: 'built-in'; readonly type: BuiltInVariableType }
  | {
      readonly kind: 'table';
      readonly variable: Placed<Variable>;
      readonly input: Meaning;
      readonly rows: readonly Row[];
      readonly fallback?: Meaning;
      /** The rows are patterns. */
      readonly patterns?: PatternFlags;
    }
  | { readonly kind: 'variable'; readonly variable: Placed<Variable> }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'joined'; readonly parts: readonly Meaning[] }
);

/** How a table of patterns compares. */
export interface PatternFlags {
  readonly whole: boolean;
  readonly ignoreCase: boolean;
}

const meaningsOf = new WeakMap<IndexedContainer, Map<string, Meaning>>();

/** What a template of a container means; found once for each, because thousands of tags call the same variables. */
export function readMeaning(template: string, container: IndexedContainer): Meaning {
  const known = meaningsOf.get(container) ?? new Map<string, Meaning>();
  meaningsOf.set(container, known);
  const meaning = known.get(template) ?? readWithin(template, container, []);
  known.set(template, meaning);
  return meaning;
}

/** `outer`: names of the variables that this template is part of, because variables can call each other in a circle. */
function readWithin(template: string, container: IndexedContainer, outer: readonly string[]): Meaning {
  const parts = splitTemplate(template).map((part) => {
    return 'text' in part ? toText(part.text) : readCall(part.call, container, outer);
  });
  if (parts.length === 1) return parts[0] as Meaning;
  if (parts.every((part) => part.kind === 'text')) return toText(parts.map(({ text }) => text).join(''));
  const shown = parts.map((part) => (part.kind === 'text' ? part.text : `{${part.shown}}`)).join('');
  return { kind: 'joined', parts, canon: JSON.stringify(parts.map(({ canon }) => canon)), shown: `"${shown}"` };
}

export function toText(text: string): Meaning {
  return { kind: 'text', text, canon: `text ${JSON.stringify(text)}`, shown: `"${text}"` };
}

function readCall(name: string, container: IndexedContainer, outer: readonly string[]): Meaning {
  if (name === '_event') return toBuiltIn('EVENT', name);
  const variable = container.variables.get(name);
  if (variable && !outer.includes(name)) return readVariable(variable, container, [...outer, name]);
  const builtIn = container.builtIns.get(name);
  if (builtIn) return toBuiltIn(builtIn, name);
  return { kind: 'missing', name, canon: `missing ${name}`, shown: `the variable "${name}", which does not exist` };
}

function toBuiltIn(type: BuiltInVariableType, name: string): Meaning {
  return { kind: 'built-in', type, canon: `built-in ${type}`, shown: `the built-in variable "${name}"` };
}

function readVariable(variable: Placed<Variable>, container: IndexedContainer, outer: readonly string[]): Meaning {
  const plain = readPlain(variable, container, outer);
  const format = printFormat(variable.entity, container, outer);
  if (format === '') return plain;
  const canon = `${plain.canon} formatted ${format}`;
  const shown = `${plain.shown}, formatted`;
  // A constant that is formatted is no longer its text.
  return plain.kind === 'text' ? { kind: 'variable', variable, canon, shown } : { ...plain, canon, shown };
}

function readPlain(variable: Placed<Variable>, container: IndexedContainer, outer: readonly string[]): Meaning {
  const { type } = variable.entity;
  if (type === 'c') return readWithin(readText(variable, 'value') ?? '', container, outer);
  if (type === 'v') return readDataLayer(variable, container, outer);
  if (type === 'e') return toBuiltIn('EVENT', variable.entity.name);
  if (type === 'smm' || (type === 'remm' && !isOn(variable, 'replaceAfterMatch')))
    return readTable(variable, container, outer);
  return toVariable(variable, container, outer);
}

/** A variable of a kind that is only compared, never taken apart. */
function toVariable(variable: Placed<Variable>, container: IndexedContainer, outer: readonly string[]): Meaning {
  const { type, name, parameter } = variable.entity;
  const canon = `${identifyType(type, container)} ${printParameters(parameter, (text) => readWithin(text, container, outer).canon)}`;
  return { kind: 'variable', variable, canon, shown: `the variable "${name}" (${nameType(type)})` };
}

function readDataLayer(variable: Placed<Variable>, container: IndexedContainer, outer: readonly string[]): Meaning {
  const key = readWithin(readText(variable, 'name') ?? '', container, outer);
  const isUsual = (readText(variable, 'dataLayerVersion') ?? '2') === '2';
  if (key.kind !== 'text' || key.text === '' || !isUsual) return toVariable(variable, container, outer);
  const fallback = readFallback(variable, container, outer);
  const name = JSON.stringify(key.text);
  const [canon, shown] = [`data layer ${name}`, `"${key.text}" of the data layer`];
  if (!fallback) return { kind: 'data layer', key: key.text, variable, canon, shown };
  const both = { canon: `${canon} or ${fallback.canon}`, shown: `${shown}, else ${fallback.shown}` };
  return { kind: 'data layer', key: key.text, variable, ...both };
}

function readTable(variable: Placed<Variable>, container: IndexedContainer, outer: readonly string[]): Meaning {
  const rows = readRows(variable, 'map', ['key', 'value']);
  const input = readWithin(readText(variable, 'input') ?? '', container, outer);
  const fallback = readFallback(variable, container, outer);
  const printed = rows.map(({ left, right }) => [left, readWithin(right, container, outer).canon]);
  const patterns = readFlags(variable);
  const canon = `table ${JSON.stringify([input.canon, printed, fallback?.canon ?? null, patterns ?? null])}`;
  const shown = `the ${nameType(variable.entity.type)} "${variable.entity.name}"`;
  const table = { kind: 'table' as const, variable, input, rows, canon, shown };
  return { ...table, ...(fallback && { fallback }), ...(patterns && { patterns }) };
}

function readFlags(variable: Placed<Variable>): PatternFlags | undefined {
  if (variable.entity.type !== 'remm') return undefined;
  return { whole: isOn(variable, 'fullMatch'), ignoreCase: isOn(variable, 'ignoreCase') };
}

function readFallback(variable: Placed<Variable>, container: IndexedContainer, outer: readonly string[]) {
  if (!isOn(variable, 'setDefaultValue')) return undefined;
  return readWithin(readText(variable, 'defaultValue') ?? '', container, outer);
}

function printFormat({ formatValue }: Variable, container: IndexedContainer, outer: readonly string[]): string {
  const entries = Object.entries(formatValue ?? {}).filter(([, value]) => value !== 'NONE');
  if (entries.length === 0) return '';
  const toCanon = (text: string) => readWithin(text, container, outer).canon;
  const printed = entries.map(([name, value]) => [
    name,
    typeof value === 'object' ? printParameters([value], toCanon) : value,
  ]);
  return JSON.stringify(printed.sort());
}
