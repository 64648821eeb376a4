import { boolean, table, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Draft } from './draft.js';
import { needsOf, printRows, type Row, type Value } from './value.js';
import { draftVariable, type VariableFields } from './variables.js';

/** Settings that several tags share: `gtcs` of Google tags, `gtes` of events. */
export function draftSettings(
  contents: Contents,
  destination: Destination,
  type: 'gtcs' | 'gtes',
  rows: readonly Row[],
): Draft<'variable'> {
  const [key, kind, field] =
    type === 'gtcs'
      ? ['config', 'Config settings', 'configSettingsTable']
      : ['shared', 'Event settings', 'eventSettingsTable'];
  return draftVariable(contents, {
    key: [key, destination.name],
    parts: { destination: destination.name, kind },
    type,
    needs: needsOf(rows),
    parameter: (identify) => table(field, ['parameter', 'parameterValue'], printRows(rows, identify)),
  });
}

/** A table that looks the input up as it is (`smm`). Without a default it gives nothing for what is not in it. */
export function draftLookup(
  contents: Contents,
  names: Pick<VariableFields, 'key' | 'parts'>,
  input: Value,
  rows: readonly Row[],
  fallback?: Value,
): Draft<'variable'> {
  return draftVariable(contents, {
    ...names,
    type: 'smm',
    format: {},
    needs: [...input.needs, ...needsOf(rows), ...(fallback?.needs ?? [])],
    parameter: (identify) => [
      boolean('setDefaultValue', fallback !== undefined),
      template('input', input.print(identify)),
      ...(fallback ? [template('defaultValue', fallback.print(identify))] : []),
      ...table('map', ['key', 'value'], printRows(rows, identify)),
    ],
  });
}

/** A table of patterns that must match the whole input (`remm`); the first that does gives its value. */
export function draftPatterns(
  contents: Contents,
  names: Pick<VariableFields, 'key' | 'parts'>,
  input: Value,
  rows: readonly Row[],
): Draft<'variable'> {
  return draftVariable(contents, {
    ...names,
    type: 'remm',
    format: {},
    needs: [...input.needs, ...needsOf(rows)],
    parameter: (identify) => [
      boolean('setDefaultValue', false),
      template('input', input.print(identify)),
      boolean('fullMatch', true),
      boolean('replaceAfterMatch', false),
      boolean('ignoreCase', false),
      ...table('map', ['key', 'value'], printRows(rows, identify)),
    ],
  });
}
