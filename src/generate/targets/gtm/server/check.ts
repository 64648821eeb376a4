import { at, atName, type Destination } from '../../../../plan/model.js';
import { onKey } from '../../../../source/location.js';
import type { Finding } from '../../../target.js';
import { checkSettings, reportConsent } from '../checks/check-destinations.js';
import type { Contents } from '../contents.js';
import { callsVariable } from '../text.js';
import { findArriving, isFromElsewhere } from './contents.js';

/** Types that a server container could serve by templates of others. */
const BY_TEMPLATES: readonly Destination['type'][] = ['meta', 'linkedin', 'tiktok'];

/** What a server container cannot express of a plan. */
export function* checkServerContents(contents: Contents): Generator<Finding> {
  const { plan, destinations } = contents;
  if (!destinations.some(({ type }) => type === 'ga4')) {
    yield {
      severity: 'error',
      message: 'A server container takes requests in the form of GA4, and the plan has no destination of type "ga4".',
      help: 'Add one under "destinations", with its "measurement_id".',
      location: at(plan, 'destinations'),
    };
  }
  yield* checkSettings(contents);
  for (const destination of destinations) if (destination.consent === undefined) yield reportConsent(destination);
  yield* checkTemplates(contents);
  yield* checkLabels(contents);
  yield* checkNames(contents);
}

function* checkTemplates({ plan }: Contents): Generator<Finding> {
  const events = [...plan.events.values()].filter(isFromElsewhere);
  for (const destination of plan.destinations.values()) {
    if (!BY_TEMPLATES.includes(destination.type)) continue;
    if (!events.some((event) => event.destinations.has(destination.name))) continue;
    yield {
      severity: 'warning',
      message: `The server container has no tags for "${destination.name}": Google makes none for the type "${destination.type}".`,
      help: 'Add a template of the gallery in GTM; an import that merges keeps it.',
      location: atName(destination),
    };
  }
}

function* checkLabels({ deliveries }: Contents): Generator<Finding> {
  for (const { event, to } of deliveries) {
    if (to.destination.type !== 'google_ads' || to.settings.has('label')) continue;
    yield {
      severity: 'warning',
      message: `"${event.name}" has no "label" at "${to.destination.name}", so the server container counts no conversion.`,
      help: 'Write the label of the conversion, or add a remarketing tag in GTM.',
      location: onKey(at(to)),
    };
  }
}

function* checkNames({ triggered, deliveries, destinations }: Contents): Generator<Finding> {
  const texts = [
    ...triggered.map((event) => ({ text: findArriving(event), location: atName(event) })),
    ...deliveries.flatMap(({ to }) => [...to.settings].map(([field, text]) => ({ text, location: at(to, field) }))),
    ...destinations.flatMap((each) => [...each.settings].map(([field, text]) => ({ text, location: at(each, field) }))),
  ];
  for (const { text, location } of texts) {
    if (!callsVariable(text)) continue;
    const message = `"${text}" would be read by GTM as a call of a variable.`;
    yield { severity: 'error', message, help: 'Write it without "{{".', location };
  }
}
