import type { ContainerVersion } from '../../../../gtm/container-export.js';

/** Kinds of entities that a merge puts into a container. */
export type MergedKind = 'tag' | 'trigger' | 'variable' | 'folder' | 'client' | 'transformation' | 'customTemplate';

/** Any object of a container, as JSON has it. */
export type Fields = Readonly<Record<string, unknown>>;

interface KindOfEntity {
  /** What people call it. */
  readonly label: string;
  /** The field that holds its id. */
  readonly id: string;
  /** The text that carries the mark. */
  readonly carrier?: 'notes' | 'templateData';
  /** What the plan decides, also when it says nothing: a condition that it dropped must go. */
  readonly owned: readonly string[];
}

/** In the order in which GTM writes their lists. */
export const KINDS: Readonly<Record<MergedKind, KindOfEntity>> = {
  tag: {
    label: 'tag',
    id: 'tagId',
    carrier: 'notes',
    owned: [
      ...['type', 'notes', 'parameter', 'firingTriggerId', 'blockingTriggerId', 'setupTag', 'teardownTag'],
      ...['tagFiringOption', 'consentSettings'],
    ],
  },
  trigger: {
    label: 'trigger',
    id: 'triggerId',
    carrier: 'notes',
    owned: [
      ...['type', 'notes', 'customEventFilter', 'filter', 'autoEventFilter', 'parameter'],
      ...['waitForTags', 'checkValidation', 'waitForTagsTimeout', 'eventName', 'interval', 'limit'],
    ],
  },
  variable: {
    label: 'variable',
    id: 'variableId',
    carrier: 'notes',
    owned: ['type', 'notes', 'parameter', 'formatValue'],
  },
  folder: { label: 'folder', id: 'folderId', owned: [] },
  client: { label: 'client', id: 'clientId', carrier: 'notes', owned: ['type', 'notes', 'parameter'] },
  transformation: {
    label: 'transformation',
    id: 'transformationId',
    carrier: 'notes',
    owned: ['type', 'notes', 'parameter'],
  },
  customTemplate: { label: 'template', id: 'templateId', carrier: 'templateData', owned: ['templateData'] },
};

export const MERGED_KINDS = Object.keys(KINDS) as readonly MergedKind[];

/** What an entity gets when it is made; from then on it is GTM's or people's. */
export const AT_CREATION: readonly string[] = [
  ...['accountId', 'containerId', 'fingerprint', 'name', 'parentFolderId', 'uniqueTriggerId'],
  ...['monitoringMetadata', 'monitoringMetadataTagNameKey', ...MERGED_KINDS.map((kind) => KINDS[kind].id)],
];

/** The fields of a container version, in the order in which GTM writes them. */
export const VERSION_FIELDS: readonly (keyof ContainerVersion)[] = [
  ...(['path', 'accountId', 'containerId', 'containerVersionId', 'name', 'description', 'deleted'] as const),
  ...(['container', 'tag', 'trigger', 'variable', 'folder', 'builtInVariable', 'fingerprint'] as const),
  ...(['tagManagerUrl', 'client', 'transformation', 'customTemplate', 'zone', 'gtagConfig'] as const),
];

/** The fields of entities, in the order in which GTM writes them. */
export const FIELDS: readonly string[] = [
  ...['accountId', 'containerId', ...MERGED_KINDS.map((kind) => KINDS[kind].id), 'name', 'type', 'liveOnly', 'notes'],
  ...['priority', 'customEventFilter', 'filter', 'autoEventFilter', 'waitForTags', 'checkValidation'],
  ...['waitForTagsTimeout', 'uniqueTriggerId', 'eventName', 'interval', 'limit', 'parameter', 'fingerprint'],
  ...['firingTriggerId', 'blockingTriggerId', 'parentFolderId', 'setupTag', 'teardownTag', 'tagFiringOption'],
  ...['paused', 'monitoringMetadata', 'monitoringMetadataTagNameKey', 'consentSettings', 'formatValue'],
];
