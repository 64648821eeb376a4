import type { Path } from '../../source/location.js';
import type { Tag } from '../entities.js';
import type { ConsentStatus, TagFiringOption } from '../enums.js';
import { type IndexedContainer, identifyType, type Placed } from './index-container.js';
import { readSettings, type Setting } from './settings.js';
import { readWhen, type When } from './whens.js';

/** A tag, with everything that it refers to understood. */
export interface TagView extends Placed<Tag> {
  /** Its type, or the custom template that the type stands for. */
  readonly what: string;
  readonly firing: readonly Firing[];
  readonly blocking: readonly Firing[];
  readonly consent: ConsentView;
  readonly option: TagFiringOption;
  /** Key → what the parameter is, the same for what GTM treats the same. Parameters that say nothing are left out. */
  readonly settings: ReadonlyMap<string, Setting>;
}

/** One trigger of a tag, and where the tag names it. */
export interface Firing {
  readonly when: When;
  readonly path: Path;
}

export interface ConsentView {
  readonly status: ConsentStatus;
  /** What must be granted before the tag fires. */
  readonly types: readonly string[];
  /** Of the settings; of the tag's name when it has none. */
  readonly path: Path;
}

export function viewTag(tag: Placed<Tag>, container: IndexedContainer): TagView {
  const { entity } = tag;
  return {
    ...tag,
    what: identifyType(entity.type, container),
    firing: readFirings(tag, 'firingTriggerId', container),
    blocking: readFirings(tag, 'blockingTriggerId', container),
    consent: readConsent(tag),
    // What GTM does when the file does not say; https://developers.google.com/tag-platform/tag-manager/api/v2
    option: entity.tagFiringOption ?? 'ONCE_PER_EVENT',
    settings: readSettings(tag, container),
  };
}

function readFirings(
  { entity, path }: Placed<Tag>,
  field: 'firingTriggerId' | 'blockingTriggerId',
  container: IndexedContainer,
): Firing[] {
  return (entity[field] ?? []).map((id, index) => ({ when: readWhen(id, container), path: [...path, field, index] }));
}

function readConsent({ entity, path }: Placed<Tag>): ConsentView {
  const settings = entity.consentSettings;
  if (!settings) return { status: 'NOT_SET', types: [], path: [...path, 'name'] };
  const { consentStatus: status, consentType } = settings;
  const listed = (consentType?.list ?? []).flatMap(({ value }) => (value === undefined || value === '' ? [] : [value]));
  return { status, types: status === 'NEEDED' ? listed : [], path: [...path, 'consentSettings', 'consentStatus'] };
}
