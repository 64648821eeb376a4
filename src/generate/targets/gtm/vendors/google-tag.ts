import { template } from '../../../../gtm/parameter.js';
import { RESERVED_TRIGGERS } from '../../../../gtm/reserved-triggers.js';
import type { Destination } from '../../../../plan/model.js';
import { requireConsent } from '../consent.js';
import { type Contents, remember } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { draftSettings } from '../drafts/tables.js';
import { draftTag } from '../drafts/tags.js';
import { draftConsentTrigger } from '../drafts/triggers.js';
import { callOf, constant, type Row } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import { RANKS } from './vendor.js';

/** Loads Google's library for one stream before anything else happens on the page. */
export function draftGoogleTag(
  destination: Destination,
  deliveries: readonly Delivery[],
  contents: Contents,
): Draft<'tag'> {
  const id = draftMeasurementId(destination, contents);
  const rows = configure(deliveries, contents);
  const config = rows.length > 0 ? [draftSettings(contents, destination, 'gtcs', rows)] : [];
  return draftTag(contents, {
    key: ['google', destination.name],
    parts: { destination: destination.name, kind: 'Google tag' },
    type: 'googtag',
    ...fireOnStart(contents, RESERVED_TRIGGERS.initialization),
    consent: requireConsent(destination, destination.consent ?? []),
    rank: RANKS.library,
    needs: [id, ...config],
    parameter: (identify) => [
      template('tagId', callOf(id).print(identify)),
      ...config.map((variable) => template('configSettingsVariable', callOf(variable).print(identify))),
    ],
  });
}

export function draftMeasurementId(destination: Destination, contents: Contents): Draft<'variable'> {
  const value = destination.settings.get('measurement_id') ?? '';
  return remember(contents, JSON.stringify(['measurement', destination.name]), () =>
    draftConstant(contents, destination, ['measurement', 'Measurement ID'], value),
  );
}

/** When the page starts, and once more when the visitor has answered: a tag that consent held back is not tried again. */
export function fireOnStart(
  contents: Contents,
  start: string,
): { firing: (Draft<'trigger'> | string)[]; once: boolean } {
  const update = contents.options.consent.update_event;
  if (update === undefined) return { firing: [start], once: false };
  return { firing: [start, draftConsentTrigger(contents, update)], once: true };
}

// A plan with page views of its own would have every page counted twice.
function configure(deliveries: readonly Delivery[], { options }: Contents): Row[] {
  const ownPageView = deliveries.some(({ to }) => to.as === 'page_view');
  const own = Object.entries(options.google_tag).map(([name, value]): Row => [name, constant(value)]);
  const planned: Row[] = ownPageView ? [['send_page_view', constant(false)]] : [];
  return [...planned.filter(([name]) => !Object.hasOwn(options.google_tag, name)), ...own];
}
