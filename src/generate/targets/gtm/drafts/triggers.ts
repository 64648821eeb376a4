import type { Trigger } from '../../../../gtm/entities.js';
import { condition } from '../../../../gtm/parameter.js';
import type { PlanEvent, TriggerWhen } from '../../../../plan/model.js';
import { type Contents, findEarlier, remember } from '../contents.js';
import type { Identify } from '../identities.js';
import { type NameParts, nameEntity, partsOf } from '../naming.js';
import { FINGERPRINT, OWNER } from '../owner.js';
import { draftSequence } from '../sequences/in-order.js';
import { type Listening, listenFor } from '../triggers.js';
import { type Draft, identityOf } from './draft.js';
import { draftFolder } from './folders.js';

interface TriggerFields {
  readonly key: readonly string[];
  readonly parts: NameParts;
  readonly event?: PlanEvent;
  readonly needs?: readonly Draft[];
  listen(identify: Identify): Listening;
}

export function draftTrigger(contents: Contents, fields: TriggerFields): Draft<'trigger'> {
  const folder = draftFolder(contents, fields.event);
  const rank = fields.event && contents.ranks.get(fields.event.name);
  const draft: Draft<'trigger'> = {
    kind: 'trigger',
    key: fields.key,
    label: nameEntity(contents.options.names, 'trigger', fields.parts),
    needs: [folder, ...(fields.needs ?? [])],
    ...(rank !== undefined && { rank }),
    make: (identify) => makeTrigger(draft, folder, fields.listen(identify), identify),
  };
  return draft;
}

function makeTrigger(
  draft: Draft<'trigger'>,
  folder: Draft<'folder'>,
  { type, parameter, ...fields }: Listening,
  identify: Identify,
): Trigger {
  const { id, name } = identityOf(draft, identify);
  return {
    ...OWNER,
    triggerId: id,
    name,
    type,
    ...fields,
    fingerprint: FINGERPRINT,
    parentFolderId: identityOf(folder, identify).id,
    ...(parameter && { parameter }),
  };
}

const TRIGGER_NAMES: Record<TriggerWhen['kind'], string> = {
  click: 'Click',
  link: 'Link',
  form: 'Form',
  visible: 'Visible',
  scroll: 'Scroll',
  video: 'Video',
  pageview: 'Page',
  history: 'History',
  timer: 'Timer',
  event: 'Event',
  after: 'After',
};

/** What fires the tags of an event. */
export function draftEventTrigger(contents: Contents, event: PlanEvent): Draft<'trigger'> {
  return remember(contents, JSON.stringify(['trigger', event.name]), () => makeEventTrigger(contents, event));
}

function makeEventTrigger(contents: Contents, event: PlanEvent): Draft<'trigger'> {
  const kind = event.trigger ? TRIGGER_NAMES[event.trigger.kind] : 'Event';
  const names = { key: [event.name], parts: { kind, ...partsOf(event) }, event };
  if (event.trigger?.kind === 'after' && contents.options.sequences === 'in_order') {
    return draftSequence(contents, event, names);
  }
  const needs = findEarlier(event).flatMap((name) => {
    const earlier = contents.plan.events.get(name);
    return earlier ? [draftEventTrigger(contents, earlier)] : [];
  });
  return draftTrigger(contents, { ...names, needs, listen: (identify) => listenFor(event, identify) });
}

/** The moment at which the visitor has answered the consent banner. */
export function draftConsentTrigger(contents: Contents, update: string): Draft<'trigger'> {
  return draftTrigger(contents, {
    key: ['consent', 'update'],
    parts: { kind: 'Consent update' },
    listen: () => ({ type: 'CUSTOM_EVENT', customEventFilter: [condition('EQUALS', '_event', update)] }),
  });
}
