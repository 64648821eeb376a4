import type { FormatValue } from '../../../../gtm/entities.js';
import { boolean, integer, type Parameter, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { ElementPart } from '../auto-events.js';
import { type Contents, remember } from '../contents.js';
import type { Identify } from '../identities.js';
import { type NameParts, nameEntity } from '../naming.js';
import { readOwn, type VariableOptions } from '../options.js';
import { FINGERPRINT, OWNER } from '../owner.js';
import { breakBraces } from '../text.js';
import { type Draft, identityOf } from './draft.js';
import { draftFolder } from './folders.js';

export interface VariableFields {
  readonly key: readonly string[];
  readonly parts: NameParts;
  /** `v` data layer, `c` constant, `smm` lookup table … */
  readonly type: string;
  readonly notes?: string | undefined;
  readonly needs?: readonly Draft[];
  /** Absent: variables of the type have none. */
  readonly format?: FormatValue;
  parameter(identify: Identify): Parameter[];
}

export function draftVariable(contents: Contents, fields: VariableFields): Draft<'variable'> {
  const { key, parts, type, notes, needs = [], format, parameter } = fields;
  const folder = draftFolder(contents);
  const draft: Draft<'variable'> = {
    kind: 'variable',
    key,
    label: nameEntity(contents.options.names, 'variable', parts),
    needs: [folder, ...needs],
    make: (identify) => {
      const { id, name } = identityOf(draft, identify);
      return {
        ...OWNER,
        variableId: id,
        name,
        type,
        ...(notes !== undefined && { notes: breakBraces(notes) }),
        parameter: parameter(identify),
        fingerprint: FINGERPRINT,
        parentFolderId: identityOf(folder, identify).id,
        ...(format && { formatValue: format }),
      };
    },
  };
  return draft;
}

/** An id of a destination, written once. */
export function draftConstant(
  contents: Contents,
  destination: Destination,
  [key, kind]: readonly [key: string, kind: string],
  value: string,
): Draft<'variable'> {
  return draftVariable(contents, {
    key: [key, destination.name],
    parts: { destination: destination.name, kind },
    type: 'c',
    format: {},
    parameter: () => [template('value', value)],
  });
}

/** A property, as the data layer has it. Its default in the plan documents what receivers assume, and is not sent. */
export function draftDataLayer(contents: Contents, property: string): Draft<'variable'> {
  return remember(contents, JSON.stringify(['property', property]), () => makeDataLayer(contents, property));
}

function makeDataLayer(contents: Contents, property: string): Draft<'variable'> {
  const options = readOwn(contents.options.variables, property) ?? {};
  return draftVariable(contents, {
    key: ['property', property],
    parts: { kind: 'DLV', name: property },
    type: 'v',
    notes: contents.plan.properties.get(property)?.description,
    format: toFormat(options),
    parameter: () => readLayer(property, options.default),
  });
}

export function readLayer(name: string, fallback?: string | number | boolean): Parameter[] {
  const set = fallback !== undefined && fallback !== '';
  return [
    integer('dataLayerVersion', 2),
    boolean('setDefaultValue', set),
    ...(set ? [template('defaultValue', String(fallback))] : []),
    template('name', name),
  ];
}

function toFormat(options: VariableOptions): FormatValue {
  const convert = (key: string, value: string | undefined) =>
    value === undefined ? {} : { [key]: { type: 'TEMPLATE', value } };
  return {
    ...(options.case && { caseConversionType: options.case === 'lower' ? 'LOWERCASE' : 'UPPERCASE' }),
    ...convert('convertNullToValue', options.null),
    ...convert('convertUndefinedToValue', options.undefined),
    ...convert('convertTrueToValue', options.true),
    ...convert('convertFalseToValue', options.false),
  };
}

/** A part of the element that was clicked, or of the form that was sent. */
export function draftElementPart(
  contents: Contents,
  { varType, component, attribute }: ElementPart,
): Draft<'variable'> {
  return draftVariable(contents, {
    key: ['element', varType, component ?? attribute ?? ''],
    parts: { kind: 'Element', name: component?.toLowerCase() ?? attribute },
    type: 'aev',
    format: {},
    parameter: () => [
      boolean('setDefaultValue', false),
      ...(component ? [template('component', component)] : []),
      template('varType', varType),
      ...(attribute ? [template('attribute', attribute)] : []),
    ],
  });
}
