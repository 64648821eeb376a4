import type { Parameter } from '../../../../gtm/parameter.js';
import { requireConsent } from '../consent.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { draftEventTrigger } from '../drafts/triggers.js';
import type { Identify } from '../identities.js';
import { partsOf } from '../naming.js';
import { describeEvent } from '../notes.js';
import { findPriority } from '../sequences/priorities.js';

interface DeliveryFields {
  /** What the tag is: the first part of its key, which never changes, and the word for people. */
  readonly key: string;
  readonly kind: string;
  readonly type: string;
  readonly needs: readonly Draft[];
  readonly setup?: Draft<'tag'>;
  parameter(identify: Identify): Parameter[];
}

/** A tag that sends one event to one destination: when, how often and after which consent is always the same. */
export function draftDelivery(delivery: Delivery, contents: Contents, fields: DeliveryFields): Draft<'tag'> {
  const { event, to } = delivery;
  const destination = to.destination.name;
  return draftTag(contents, {
    key: [fields.key, destination, event.name],
    parts: { destination, kind: fields.kind, ...partsOf(event) },
    type: fields.type,
    notes: describeEvent(delivery, contents.plan),
    priority: findPriority(event, contents),
    event,
    firing: [draftEventTrigger(contents, event)],
    setup: fields.setup,
    once: event.trigger?.once === 'page',
    consent: requireConsent(to.destination, to.consent),
    rank: contents.ranks.get(event.name) ?? 0,
    needs: fields.needs,
    parameter: fields.parameter,
  });
}
