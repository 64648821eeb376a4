import type { Variable } from '../../gtm/entities.js';
import type { SentParameter } from '../../gtm/understand/ga4.js';
import type { Meaning } from '../../gtm/understand/meaning.js';
import type { YamlEntry } from '../../source/print-yaml.js';
import { findBuiltIn } from './built-in-parameters.js';
import type { PropertyDraft } from './drafts.js';
import { entry, flow } from './entries.js';
import { guessType } from './guess-type.js';
import type { Notes } from './notes.js';

/** Where a parameter comes from, in terms of a plan. */
export type ImportedValue =
  | { readonly property: string; readonly problem?: string }
  | { readonly constant: string }
  | undefined;

/** Collects the properties that parameters come from, and what GTM makes of their values. */
export class Values {
  readonly properties = new Map<string, PropertyDraft>();
  private readonly formats = new Map<string, { printed: string; fields: readonly YamlEntry[] }>();

  constructor(private readonly notes: Notes) {}

  /** `name`: the receiver's parameter; `kind`: of the plan's trigger. */
  read(name: string, { meaning, valuePath }: SentParameter, kind: string | undefined): ImportedValue {
    if (meaning.kind === 'text') return { constant: meaning.text };
    // GTM's own way of sending nothing.
    if (meaning.kind === 'variable' && meaning.variable.entity.type === 'uv') return undefined;
    if (meaning.kind === 'data layer') return this.readDataLayer(name, meaning, valuePath);
    if (meaning.kind === 'built-in' && findBuiltIn(kind, name) === meaning.type)
      return { property: this.add(name, name) };
    const problem = `"${name}" comes from ${meaning.shown}; in the plan the page pushes it`;
    this.notes.add(`The parameter ${problem}.`, valuePath, 'Push it, or map it in the container by hand.');
    return { property: this.add(name, name), problem };
  }

  /** Options of the output that say what GTM makes of values. */
  listFormats(): YamlEntry[] {
    const made = [...this.formats].filter(([, { fields }]) => fields.length > 0);
    return made.map(([name, { fields }]) => ({ key: name, value: flow(fields) }));
  }

  private readDataLayer(
    name: string,
    meaning: Extract<Meaning, { kind: 'data layer' }>,
    path: SentParameter['valuePath'],
  ): ImportedValue {
    const fields = readFormat(meaning.variable.entity);
    const printed = JSON.stringify(fields);
    const known = this.formats.get(meaning.key);
    const isOther = fields === undefined || (known !== undefined && known.printed !== printed);
    if (!isOther) this.formats.set(meaning.key, { printed, fields });
    const property = this.add(meaning.key, name, findFallback(meaning.variable.entity));
    if (!isOther) return { property };
    const problem = `"${name}" is ${meaning.shown}; the plan has it without that`;
    this.notes.add(`The parameter ${problem}.`, path);
    return { property, problem };
  }

  /** A property; `theirs`: what a receiver calls it, which may tell its type where its own name does not. */
  add(name: string, theirs: string, fallback?: string): string {
    if (!this.properties.has(name)) this.properties.set(name, { name, fields: guessType(name, theirs, fallback) });
    return name;
  }
}

function findFallback({ parameter = [] }: Variable): string | undefined {
  const value = (key: string) => parameter.find((one) => one.key === key)?.value;
  return value('setDefaultValue') === 'true' ? (value('defaultValue') ?? '') : undefined;
}

const CASES: ReadonlyMap<unknown, string> = new Map([
  ['LOWERCASE', 'lower'],
  ['UPPERCASE', 'upper'],
]);

/** Field of the format → the option of the output. */
const CONVERSIONS = [
  ['convertNullToValue', 'null'],
  ['convertUndefinedToValue', 'undefined'],
  ['convertTrueToValue', 'true'],
  ['convertFalseToValue', 'false'],
] as const;

/** What GTM makes of a value, as options; `undefined` when there is none for it. */
function readFormat(variable: Variable): YamlEntry[] | undefined {
  const { formatValue = {} } = variable;
  if (formatValue.convertToNumber !== undefined || formatValue.convertToBoolean !== undefined) return undefined;
  const fallback = findFallback(variable);
  const letters = CASES.get(formatValue.caseConversionType);
  const converted = CONVERSIONS.flatMap(([field, option]) => {
    const value = formatValue[field]?.value;
    return value === undefined ? [] : [entry(option, value)];
  });
  const all = [
    ...(fallback === undefined ? [] : [entry('default', fallback)]),
    ...(letters ? [entry('case', letters)] : []),
    ...converted,
  ];
  return all.some(({ value }) => String(value).includes('{{')) ? undefined : all;
}
