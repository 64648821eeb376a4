import type { ConsentSettings, Tag } from '../../../../gtm/entities.js';
import type { Parameter } from '../../../../gtm/parameter.js';
import type { PlanEvent } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Identify } from '../identities.js';
import { type NameParts, nameEntity } from '../naming.js';
import { FINGERPRINT, OWNER } from '../owner.js';
import { type Draft, identityOf } from './draft.js';
import { draftFolder } from './folders.js';

export interface TagFields {
  readonly key: readonly string[];
  readonly parts: NameParts;
  readonly type: string | ((identify: Identify) => string);
  readonly notes?: string;
  /** Higher ones fire first at the same moment; 0 when left out. */
  readonly priority?: number;
  /** Whose folder it is in. */
  readonly event?: PlanEvent;
  /** Triggers, or the ids of reserved ones. None: it fires only before another tag. */
  readonly firing: readonly (Draft<'trigger'> | string)[];
  readonly blocking?: readonly Draft<'trigger'>[];
  /** Fires before it, each time. */
  readonly setup?: Draft<'tag'> | undefined;
  readonly once: boolean;
  readonly consent: ConsentSettings;
  /** Position in the file: what events share comes first. */
  readonly rank: number;
  readonly needs: readonly Draft[];
  parameter(identify: Identify): Parameter[];
}

export function draftTag(contents: Contents, fields: TagFields): Draft<'tag'> {
  const folder = draftFolder(contents, fields.event);
  const triggers = [...fields.firing, ...(fields.blocking ?? [])].filter((trigger) => typeof trigger !== 'string');
  const draft: Draft<'tag'> = {
    kind: 'tag',
    key: fields.key,
    label: nameEntity(contents.options.names, 'tag', fields.parts),
    needs: [folder, ...triggers, ...(fields.setup ? [fields.setup] : []), ...fields.needs],
    rank: fields.rank,
    make: (identify) => makeTag(draft, folder, fields, identify),
  };
  return draft;
}

function makeTag(draft: Draft<'tag'>, folder: Draft<'folder'>, fields: TagFields, identify: Identify): Tag {
  const { id, name } = identityOf(draft, identify);
  const { notes, priority, setup, type } = fields;
  return {
    ...OWNER,
    tagId: id,
    name,
    type: typeof type === 'string' ? type : type(identify),
    ...(notes && { notes }),
    ...(priority && { priority: { type: 'INTEGER', value: String(priority) } }),
    parameter: fields.parameter(identify),
    fingerprint: FINGERPRINT,
    ...referTo('firingTriggerId', fields.firing, identify),
    ...referTo('blockingTriggerId', fields.blocking ?? [], identify),
    ...(setup && { setupTag: [{ tagName: identityOf(setup, identify).name }] }),
    parentFolderId: identityOf(folder, identify).id,
    tagFiringOption: fields.once ? 'ONCE_PER_LOAD' : 'ONCE_PER_EVENT',
    monitoringMetadata: { type: 'MAP' },
    consentSettings: fields.consent,
  };
}

function referTo(
  field: 'firingTriggerId' | 'blockingTriggerId',
  triggers: readonly (Draft<'trigger'> | string)[],
  identify: Identify,
): Partial<Tag> {
  if (triggers.length === 0) return {};
  return {
    [field]: triggers.map((trigger) => (typeof trigger === 'string' ? trigger : identityOf(trigger, identify).id)),
  };
}
