import type { Variable } from '../../../gtm/entities.js';
import { boolean, integer, type Parameter, template } from '../../../gtm/parameter.js';
import type { Destination } from '../../../plan/model.js';
import type { Contents } from './contents.js';
import type { Identify, Identity } from './identities.js';
import { FINGERPRINT, OWNER } from './owner.js';
import { breakBraces } from './text.js';

export function makeVariables(contents: Contents, identify: Identify): Variable[] {
  return [
    ...contents.destinations.map((destination) => makeConstant(destination, identify)),
    ...contents.properties.map((property) => makeDataLayerVariable(property, contents, identify)),
  ];
}

function makeConstant(destination: Destination, identify: Identify): Variable {
  const value = destination.settings.get('measurement_id') ?? '';
  const identity = identify('variable', 'measurement', destination.name);
  return makeVariable('c', identity, [template('value', value)], identify);
}

// Without a default: a default in the plan documents what receivers assume, and is never sent.
function makeDataLayerVariable(property: string, { plan }: Contents, identify: Identify): Variable {
  const parameters = [integer('dataLayerVersion', 2), boolean('setDefaultValue', false), template('name', property)];
  const description = plan.properties.get(property)?.description;
  return makeVariable('v', identify('variable', 'property', property), parameters, identify, description);
}

function makeVariable(
  type: string,
  { id, name }: Identity,
  parameter: Parameter[],
  identify: Identify,
  notes?: string,
): Variable {
  return {
    ...OWNER,
    variableId: id,
    name,
    type,
    ...(notes !== undefined && { notes: breakBraces(notes) }),
    parameter,
    fingerprint: FINGERPRINT,
    parentFolderId: identify('folder', 'shared').id,
    formatValue: {},
  };
}
