import { asList, type Json, type Problems } from './problems.js';

/** Fields that the importer takes as numbers: "The value must be a positive integer or 0". */
const NUMBERS: Record<string, readonly string[]> = {
  awct: ['conversionId'],
  sp: ['conversionId'],
  awud: ['conversionId'],
  fls: ['advertiserId'],
  flc: ['advertiserId'],
  bzi: ['id'],
  sgtmadsct: ['conversionId'],
  sgtmfls: ['advertiserId'],
};

const CHOICES: Record<string, Readonly<Record<string, RegExp>>> = {
  sp: { customParamsFormat: /^(NONE|DATA_LAYER|USER_SPECIFIED)$/, enableDynamicRemarketing: /^(true|false)$/ },
  fls: { countingMethod: /^(TRANSACTIONS|ITEMS_SOLD)$/ },
  flc: { ordinalType: /^(STANDARD|UNIQUE|SESSION)$/ },
  sgtmgaaw: {
    epToIncludeDropdown: /^(all|none|include|exclude)$/,
    upToIncludeDropdown: /^(all|none|include|exclude)$/,
  },
  awec: { mode: /^(MANUAL|AUTO|CODE)$/ },
};

/** A switch that is on needs what it is for. */
const SWITCHES: Record<string, readonly (readonly [field: string, on: string, needed: string])[]> = {
  gaawe: [['enhancedUserId', 'true', 'userDataVariable']],
  awct: [['enableEnhancedConversion', 'true', 'cssProvidedEnhancedConversionValue']],
  fls: [['enhancedUserData', 'true', 'userDataVariable']],
  flc: [['enhancedUserData', 'true', 'userDataVariable']],
  sp: [['customParamsFormat', 'USER_SPECIFIED', 'customParams']],
};

export function* checkConversions(version: Json): Problems {
  const entities = [
    ...asList(version.tag).map((entity, index) => ({ entity, path: `tag[${index}]` })),
    ...asList(version.variable).map((entity, index) => ({ entity, path: `variable[${index}]` })),
  ];
  for (const { entity, path } of entities) {
    for (const field of NUMBERS[entity.type] ?? [])
      yield* checkNumber(path, field, readConstant(version, entity, field));
    for (const [field, pattern] of Object.entries(CHOICES[entity.type] ?? {})) {
      const value = readField(entity, field);
      if (value !== undefined && !pattern.test(String(value)))
        yield `${path}: ${field} cannot be ${JSON.stringify(value)}`;
    }
    for (const [field, on, needed] of SWITCHES[entity.type] ?? []) {
      const [isOn, isThere] = [
        readField(entity, field) === on,
        asList(entity.parameter).some(({ key }) => key === needed),
      ];
      if (isOn !== isThere) yield `${path}: ${needed} goes with ${field}`;
    }
  }
}

function* checkNumber(path: string, field: string, value: unknown): Problems {
  if (value !== undefined && !/^\d+$/.test(String(value))) yield `${path}: ${field} is no number`;
}

function readField(entity: Json, key: string): unknown {
  return asList(entity.parameter).find((parameter) => parameter.key === key)?.value;
}

/** The value, through a constant; undefined when it is only known on the page. */
function readConstant(version: Json, entity: Json, field: string): unknown {
  const value = readField(entity, field);
  const [, name] = /^\{\{(.*)\}\}$/.exec(String(value)) ?? [];
  if (name === undefined) return value;
  const variable = asList(version.variable).find((candidate) => candidate.name === name);
  return variable?.type === 'c' ? readField(variable, 'value') : undefined;
}
