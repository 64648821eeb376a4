import { at, atName, type Destination, type Plan } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import { type Delivery, findDeliveries } from '../deliveries.js';
import { readOwn } from '../options.js';
import { findVendor, VENDORS } from '../vendors/registry.js';
import type { Setting } from '../vendors/vendor.js';

export function* checkDestinations(contents: Contents): Generator<Finding> {
  const { plan, destinations } = contents;
  if (destinations.length === 0) yield reportNone(plan);
  yield* checkSettings(contents);
  yield* checkFunctions(contents);
  for (const destination of destinations) if (destination.consent === undefined) yield reportConsent(destination);
}

/** What destinations and events must say of themselves, or there is no tag. */
export function* checkSettings({ destinations, deliveries, options }: Contents): Generator<Finding> {
  for (const destination of destinations) {
    const settings = findVendor(destination, options)?.settings ?? [];
    for (const setting of settings) yield* checkSetting(destination, setting);
  }
  for (const delivery of deliveries) {
    const settings = findVendor(delivery.to.destination, options)?.eventSettings ?? [];
    for (const setting of settings) yield* checkEventSetting(delivery, setting);
  }
}

function reportNone(plan: Plan): Finding {
  const types = [...VENDORS.keys()].map((type) => `"${type}"`).join(', ');
  return {
    severity: 'error',
    message: 'No browser event goes to a destination that tags can serve, so the container would be empty.',
    help: `Add a destination of one of the types ${types}, and name it in events.`,
    location: at(plan, 'destinations'),
  };
}

function* checkSetting(destination: Destination, { field, pattern, example }: Setting): Generator<Finding> {
  const value = destination.settings.get(field);
  const location = at(destination, field);
  if (!value) {
    const message = `Destination "${destination.name}" has no "${field}", which its tags need.`;
    yield { severity: 'error', message, help: `Write the id, such as ${example}.`, location };
  } else if (!pattern.test(value)) {
    const message = `"${value}" is no "${field}" of a destination of type "${destination.type}".`;
    yield { severity: 'error', message, help: `Write it as in ${example}.`, location };
  }
}

function* checkEventSetting({ event, to }: Delivery, { field, pattern, example }: Setting): Generator<Finding> {
  const value = to.settings.get(field);
  const location = at(to, field);
  const { name } = to.destination;
  if (!value) {
    const message = `"${event.name}" has no "${field}" at "${name}", which its tag needs.`;
    yield { severity: 'error', message, help: `Write it at the event: "${name}: { ${field}: ${example} }".`, location };
  } else if (!pattern.test(value)) {
    const message = `"${value}" is no "${field}" of an event at "${name}".`;
    yield { severity: 'error', message, help: `Write it as in ${example}.`, location };
  }
}

// Other types that no tag serves have libraries of their own; of a custom one only the options can tell.
function* checkFunctions({ plan, options }: Contents): Generator<Finding> {
  const isOpen = ({ type, name }: Destination) => type === 'custom' && readOwn(options.functions, name) === undefined;
  for (const destination of new Set(findDeliveries(plan, isOpen).map(({ to }) => to.destination))) {
    const { name } = destination;
    yield {
      severity: 'warning',
      message: `GTM does not know how to send to "${name}", so the container has no tags for it.`,
      help: `Write "functions: { ${name}: window.track }" at the output, with a function of the page, or "${name}: false" when others send there.`,
      location: atName(destination),
    };
  }
}

export function reportConsent(destination: Destination): Finding {
  return {
    severity: 'warning',
    message: `Destination "${destination.name}" does not say what consent it needs, so its tags wait for none but what events name.`,
    help: 'Write "consent: [analytics_storage]" or whatever it needs, or "consent: []" when it needs none.',
    location: at(destination, 'consent'),
  };
}
