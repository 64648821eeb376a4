import type { Container, ContainerExport, ContainerVersion } from '../container-export.js';
import type {
  BuiltInVariable,
  Client,
  ConsentSettings,
  CustomTemplate,
  Folder,
  FormatValue,
  GalleryReference,
  GtagConfig,
  SequencedTag,
  Tag,
  Transformation,
  Trigger,
  Variable,
  Zone,
} from '../entities.js';
import {
  BUILT_IN_VARIABLE_TYPES,
  CASE_CONVERSIONS,
  CONDITION_TYPES,
  CONSENT_STATUSES,
  DECIMAL_SEPARATORS,
  PARAMETER_TYPES,
  TAG_FIRING_OPTIONS,
  TRIGGER_TYPES,
  USAGE_CONTEXTS,
} from '../enums.js';
import type { Condition, Parameter } from '../parameter.js';
import { either, flag, listOf, number, type ObjectShape, object, oneOf, type Shape, text } from './shape.js';

const parameter: ObjectShape = object<Parameter>(
  'parameter',
  {
    type: oneOf('a type of parameter', PARAMETER_TYPES),
    key: text,
    value: text,
    list: listOf(() => parameter),
    map: listOf(() => parameter),
    isWeakReference: flag,
  },
  'type',
);

const parameters = listOf(parameter);
const texts = listOf(text);

const conditions = listOf(
  object<Condition>(
    'condition',
    { type: oneOf('a comparison', CONDITION_TYPES), parameter: parameters },
    'type',
    'parameter',
  ),
);

const owned = { accountId: text, containerId: text, name: text };
const entity = { ...owned, notes: text, fingerprint: text, parentFolderId: text };
const schedule = { scheduleStartMs: text, scheduleEndMs: text };

const sequence = listOf(
  object<SequencedTag>(
    'tag before or after',
    { tagName: text, stopOnSetupFailure: flag, stopTeardownOnFailure: flag },
    'tagName',
  ),
);

const consentSettings = object<ConsentSettings>(
  'consent setting',
  { consentStatus: oneOf('a consent status', CONSENT_STATUSES), consentType: parameter },
  'consentStatus',
);

const tag = object<Tag>(
  'tag',
  {
    ...entity,
    ...schedule,
    tagId: text,
    type: text,
    liveOnly: flag,
    priority: parameter,
    parameter: parameters,
    firingTriggerId: texts,
    blockingTriggerId: texts,
    setupTag: sequence,
    teardownTag: sequence,
    tagFiringOption: oneOf('a firing option', TAG_FIRING_OPTIONS),
    paused: flag,
    monitoringMetadata: parameter,
    monitoringMetadataTagNameKey: text,
    consentSettings,
  },
  'tagId',
  'name',
  'type',
);

const trigger = object<Trigger>(
  'trigger',
  {
    ...entity,
    triggerId: text,
    type: oneOf('a type of trigger', TRIGGER_TYPES),
    customEventFilter: conditions,
    filter: conditions,
    autoEventFilter: conditions,
    waitForTags: parameter,
    checkValidation: parameter,
    waitForTagsTimeout: parameter,
    uniqueTriggerId: parameter,
    eventName: parameter,
    interval: parameter,
    limit: parameter,
    parameter: parameters,
    selector: parameter,
    intervalSeconds: parameter,
    maxTimerLengthSeconds: parameter,
    verticalScrollPercentageList: parameter,
    horizontalScrollPercentageList: parameter,
    visibilitySelector: parameter,
    visiblePercentageMin: parameter,
    visiblePercentageMax: parameter,
    continuousTimeMinMilliseconds: parameter,
    totalTimeMinMilliseconds: parameter,
  },
  'triggerId',
  'name',
  'type',
);

const formatValue = object<FormatValue>('format', {
  caseConversionType: oneOf('a conversion of case', CASE_CONVERSIONS),
  convertNullToValue: parameter,
  convertUndefinedToValue: parameter,
  convertTrueToValue: parameter,
  convertFalseToValue: parameter,
  convertToNumber: oneOf('a decimal separator', DECIMAL_SEPARATORS),
  convertToBoolean: flag,
});

const variable = object<Variable>(
  'variable',
  {
    ...entity,
    ...schedule,
    variableId: text,
    type: text,
    parameter: parameters,
    formatValue,
    enablingTriggerId: texts,
    disablingTriggerId: texts,
  },
  'variableId',
  'name',
  'type',
);

const folder = object<Folder>(
  'folder',
  { ...owned, folderId: text, notes: text, fingerprint: text },
  'folderId',
  'name',
);

const builtInVariableType = oneOf('a built-in variable', BUILT_IN_VARIABLE_TYPES);
const builtInVariable = object<BuiltInVariable>(
  'built-in variable',
  { ...owned, type: builtInVariableType },
  'type',
  'name',
);

const client = object<Client>(
  'client',
  { ...entity, clientId: text, type: text, priority: either(number, parameter), parameter: parameters },
  'clientId',
  'name',
  'type',
);

const transformation = object<Transformation>(
  'transformation',
  { ...entity, transformationId: text, type: text, parameter: parameters },
  'transformationId',
  'name',
  'type',
);

const galleryReference = object<GalleryReference>('gallery reference', {
  host: text,
  owner: text,
  repository: text,
  version: text,
  signature: text,
  galleryTemplateId: text,
  templateDeveloperId: text,
  isModified: flag,
});

const customTemplate = object<CustomTemplate>(
  'custom template',
  { ...owned, templateId: text, fingerprint: text, templateData: text, galleryReference },
  'templateId',
  'name',
  'templateData',
);

const zone = object<Zone>(
  'zone',
  {
    ...owned,
    zoneId: text,
    notes: text,
    fingerprint: text,
    boundary: object<NonNullable<Zone['boundary']>>('boundary', {
      condition: conditions,
      customEvaluationTriggerId: texts,
    }),
    childContainer: listOf(
      object<NonNullable<Zone['childContainer']>[number]>('child container', { publicId: text, nickname: text }),
    ),
    typeRestriction: object<NonNullable<Zone['typeRestriction']>>('restriction', {
      enable: flag,
      whitelistedTypeId: texts,
    }),
  },
  'zoneId',
  'name',
);

const gtagConfig = object<GtagConfig>(
  'configuration of a Google tag',
  { accountId: text, containerId: text, gtagConfigId: text, type: text, parameter: parameters, fingerprint: text },
  'gtagConfigId',
  'type',
);

const container = object<Container>(
  'container',
  {
    path: text,
    accountId: text,
    containerId: text,
    name: text,
    publicId: text,
    usageContext: listOf(oneOf('a kind of container', USAGE_CONTEXTS)),
    notes: text,
    domainName: texts,
    fingerprint: text,
    tagManagerUrl: text,
    features: object<Record<string, boolean>>('list of features', {}),
    tagIds: texts,
    taggingServerUrls: texts,
    timeZoneCountryId: text,
    timeZoneId: text,
    enabledBuiltInVariable: listOf(builtInVariableType),
  },
  'usageContext',
);

const containerVersion = object<ContainerVersion>(
  'container version',
  {
    path: text,
    accountId: text,
    containerId: text,
    containerVersionId: text,
    name: text,
    description: text,
    container,
    tag: listOf(tag),
    trigger: listOf(trigger),
    variable: listOf(variable),
    folder: listOf(folder),
    builtInVariable: listOf(builtInVariable),
    client: listOf(client),
    transformation: listOf(transformation),
    customTemplate: listOf(customTemplate),
    zone: listOf(zone),
    gtagConfig: listOf(gtagConfig),
    fingerprint: text,
    tagManagerUrl: text,
    deleted: flag,
  },
  'container',
);

/** A whole file. */
export const CONTAINER_EXPORT: Shape = object<ContainerExport>(
  'export',
  { exportFormatVersion: number, exportTime: text, containerVersion },
  'exportFormatVersion',
  'containerVersion',
);
