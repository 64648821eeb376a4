import type { Tag } from '../../../gtm/entities.js';
import { boolean, type Parameter, refer, table, template } from '../../../gtm/parameter.js';
import { RESERVED_TRIGGERS } from '../../../gtm/reserved-triggers.js';
import type { Destination } from '../../../plan/model.js';
import { requireConsent } from './consent.js';
import type { Contents } from './contents.js';
import type { Delivery } from './deliveries.js';
import { findFolder } from './folders.js';
import type { Identify } from './identities.js';
import { describeEvent } from './notes.js';
import { FINGERPRINT, OWNER } from './owner.js';
import { findParameters, sendsEcommerce } from './parameters.js';

const SETTINGS = ['parameter', 'parameterValue'] as const;

export function makeTags(contents: Contents, identify: Identify): Tag[] {
  return [
    ...contents.destinations.map((destination) => makeGoogleTag(destination, contents.deliveries, identify)),
    ...contents.deliveries.map((delivery) => makeEventTag(delivery, contents, identify)),
  ];
}

/** Loads Google's library for one stream before anything else happens on the page. */
function makeGoogleTag(destination: Destination, deliveries: readonly Delivery[], identify: Identify): Tag {
  const { id, name } = identify('tag', 'google', destination.name);
  return {
    ...OWNER,
    tagId: id,
    name,
    type: 'googtag',
    parameter: [
      template('tagId', refer(identify('variable', 'measurement', destination.name).name)),
      ...table('configSettingsTable', SETTINGS, configure(destination, deliveries)),
    ],
    fingerprint: FINGERPRINT,
    firingTriggerId: [RESERVED_TRIGGERS.initialization],
    parentFolderId: identify('folder', 'shared').id,
    tagFiringOption: 'ONCE_PER_EVENT',
    monitoringMetadata: { type: 'MAP' },
    consentSettings: requireConsent(destination, destination.consent ?? []),
  };
}

// A plan with page views of its own would have every page counted twice.
function configure(destination: Destination, deliveries: readonly Delivery[]): [string, string][] {
  const ownPageView = deliveries.some(({ to }) => to.destination.name === destination.name && to.as === 'page_view');
  return ownPageView ? [['send_page_view', 'false']] : [];
}

/** In the form of 2024 and later: `measurementIdOverride` and `eventSettingsTable`, never with those before it. */
function makeEventTag(delivery: Delivery, contents: Contents, identify: Identify): Tag {
  const { event, to } = delivery;
  const { id, name } = identify('tag', 'event', to.destination.name, event.name);
  return {
    ...OWNER,
    tagId: id,
    name,
    type: 'gaawe',
    notes: describeEvent(delivery),
    parameter: setUpEvent(delivery, identify),
    fingerprint: FINGERPRINT,
    firingTriggerId: [identify('trigger', event.name).id],
    parentFolderId: findFolder(event, contents, identify),
    tagFiringOption: event.trigger?.once === 'page' ? 'ONCE_PER_LOAD' : 'ONCE_PER_EVENT',
    monitoringMetadata: { type: 'MAP' },
    consentSettings: requireConsent(to.destination, to.consent),
  };
}

function setUpEvent(delivery: Delivery, identify: Identify): Parameter[] {
  const { to } = delivery;
  const ecommerce = sendsEcommerce(delivery);
  return [
    boolean('sendEcommerceData', ecommerce),
    ...(ecommerce ? [template('getEcommerceDataFrom', 'dataLayer')] : []),
    boolean('enhancedUserId', false),
    ...table('eventSettingsTable', SETTINGS, findParameters(delivery, identify)),
    template('eventName', to.as),
    template('measurementIdOverride', refer(identify('variable', 'measurement', to.destination.name).name)),
  ];
}
