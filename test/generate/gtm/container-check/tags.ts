import { asList, isObject, type Json, type Problems } from './problems.js';

/** Parameters that a tag or a variable of a type cannot be without, as counted in real exports. */
const REQUIRED: Record<string, readonly string[]> = {
  googtag: ['tagId'],
  gaawe: ['eventName'],
  html: ['html'],
  awct: ['conversionId', 'conversionLabel'],
  sp: ['conversionId', 'customParamsFormat'],
  awud: ['conversionId', 'userDataVariable'],
  gclidw: ['enableCrossDomain', 'enableCookieOverrides'],
  fls: ['advertiserId', 'groupTag', 'activityTag', 'countingMethod'],
  flc: ['advertiserId', 'groupTag', 'activityTag', 'ordinalType'],
  bzi: ['id'],
  awec: ['mode'],
  sgtmadsct: ['conversionId', 'conversionLabel'],
  sgtmfls: ['advertiserId', 'groupTag', 'activityTag', 'ordinalType'],
  sgtmgaaw: ['epToIncludeDropdown', 'upToIncludeDropdown'],
  ed: ['keyPath'],
  v: ['name', 'dataLayerVersion'],
  c: ['value'],
  j: ['name'],
  jsm: ['javascript'],
  k: ['name'],
  u: ['component'],
  aev: ['varType'],
  smm: ['input', 'map'],
  remm: ['input', 'map'],
  gtes: ['eventSettingsTable'],
  gtcs: ['configSettingsTable'],
};

/** Limit of GTM's interface for a constant. */
const LONGEST_CONSTANT = 1024;

export function* checkTagsAndVariables(version: Json): Problems {
  for (const [index, tag] of asList(version.tag).entries()) {
    yield* checkRequired(`tag[${index}]`, tag);
    yield* checkTag(`tag[${index}]`, tag, version);
  }
  for (const [index, variable] of asList(version.variable).entries()) {
    const path = `variable[${index}]`;
    yield* checkRequired(path, variable);
    yield* checkTable(path, variable);
    const constant = variable.type === 'c' ? readValue(variable, 'value') : '';
    if (String(constant).length > LONGEST_CONSTANT) yield `${path}: the constant is too long`;
  }
}

const TABLES: Record<string, readonly [string, string]> = {
  gtes: ['eventSettingsTable', 'parameter,parameterValue'],
  gtcs: ['configSettingsTable', 'parameter,parameterValue'],
  smm: ['map', 'key,value'],
  remm: ['map', 'key,value'],
};

function* checkTable(path: string, variable: Json): Problems {
  const [field, columns] = TABLES[variable.type] ?? ['', ''];
  const rows = asList(asList(variable.parameter).find(({ key }) => key === field)?.list);
  for (const row of rows) {
    const keys = asList(row.map).map(({ key }) => key);
    if (keys.join() !== columns) yield `${path}: a row of the table is ${keys.join()}`;
  }
  const falls = readValue(variable, 'setDefaultValue') === 'true';
  if (falls && readValue(variable, 'defaultValue') === undefined) yield `${path}: has no defaultValue`;
}

function* checkRequired(path: string, entity: Json): Problems {
  const keys = asList(entity.parameter).map(({ key }) => key);
  for (const key of REQUIRED[entity.type] ?? [])
    if (!keys.includes(key)) yield `${path}: a ${entity.type} has no ${key}`;
  for (const key of new Set(keys)) {
    if (keys.filter((other) => other === key).length > 1) yield `${path}: the parameter ${key} stands twice`;
  }
}

function* checkTag(path: string, tag: Json, version: Json): Problems {
  if (asList(tag.firingTriggerId).length === 0 && !isSequenced(tag, version)) yield `${path}: no trigger fires the tag`;
  if (typeof tag.type !== 'string' || !/^[a-z][A-Za-z0-9_]*$/.test(tag.type))
    yield `${path}: ${tag.type} is no type of a tag`;
  if (tag.type === 'gaawe') yield* checkEventTag(path, tag);
  yield* checkSequence(path, tag);
  if (tag.consentSettings !== undefined) yield* checkConsent(path, tag.consentSettings);
}

/** Fires before or after another tag. */
function isSequenced(tag: Json, version: Json): boolean {
  return asList(version.tag).some((other) => {
    return [...asList(other.setupTag), ...asList(other.teardownTag)].some(({ tagName }) => tagName === tag.name);
  });
}

function* checkSequence(path: string, tag: Json): Problems {
  for (const field of ['setupTag', 'teardownTag'] as const) {
    if (asList(tag[field]).length > 1) yield `${path}: has more than one ${field}`;
    for (const { tagName } of asList(tag[field])) if (tagName === tag.name) yield `${path}: is its own ${field}`;
  }
  if (tag.priority !== undefined && tag.priority.type !== 'INTEGER') yield `${path}: the priority is no INTEGER`;
}

function* checkEventTag(path: string, tag: Json): Problems {
  const keys = asList(tag.parameter).map(({ key }) => key);
  const [now, before] = [
    ['measurementIdOverride', 'eventSettingsTable'],
    ['measurementId', 'eventParameters'],
  ].map((form) => {
    return form.some((key) => keys.includes(key));
  });
  if (now && before) yield `${path}: the forms before and after 2024 are mixed`;
  if (!keys.includes('measurementIdOverride') && !keys.includes('measurementId'))
    yield `${path}: the event goes to no stream`;
  const ecommerce = readValue(tag, 'sendEcommerceData') === 'true';
  if (ecommerce !== keys.includes('getEcommerceDataFrom'))
    yield `${path}: getEcommerceDataFrom goes with sendEcommerceData`;
  for (const key of ['eventSettingsVariable', 'userDataVariable', 'configSettingsVariable']) {
    const value = readValue(tag, key);
    if (value !== undefined && !/^\{\{[^{}]+\}\}$/.test(String(value))) yield `${path}: ${key} is no variable`;
  }
  yield* checkRows(path, tag);
}

function* checkRows(path: string, tag: Json): Problems {
  const rows = asList(asList(tag.parameter).find(({ key }) => key === 'eventSettingsTable')?.list);
  const names = rows.map((row) => asList(row.map).find(({ key }) => key === 'parameter')?.value);
  for (const row of rows) {
    const keys = asList(row.map).map(({ key }) => key);
    if (keys.join() !== 'parameter,parameterValue') yield `${path}: a row of the table is ${keys.join()}`;
  }
  for (const name of new Set(names))
    if (names.filter((other) => other === name).length > 1) yield `${path}: sends ${name} twice`;
}

function* checkConsent(path: string, settings: Json): Problems {
  const { consentStatus, consentType } = settings;
  if (consentStatus !== 'NEEDED')
    return consentType === undefined ? undefined : yield `${path}: consent is listed, but not needed`;
  const types = isObject(consentType) && consentType.type === 'LIST' ? asList(consentType.list) : [];
  if (types.length === 0) yield `${path}: consent is needed, but not listed`;
  for (const type of types) {
    if (type.type !== 'TEMPLATE' || typeof type.value !== 'string') yield `${path}: a consent type is no template`;
  }
}

function readValue(entity: Json, key: string): unknown {
  return asList(entity.parameter).find((parameter) => parameter.key === key)?.value;
}
