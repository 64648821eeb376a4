import { at, atName, type Destination, type Plan } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import { findDeliveries } from '../deliveries.js';

export function* checkDestinations({ plan, destinations }: Contents): Generator<Finding> {
  if (destinations.length === 0) yield reportNone(plan);
  for (const destination of destinations) if (!destination.settings.get('measurement_id')) yield reportId(destination);
  for (const destination of plan.destinations.values()) {
    if (PENDING.includes(destination.type) && isReached(plan, destination)) yield reportPending(destination);
  }
}

/** Browser destinations that a container can serve, and ours does not yet. The others have libraries of their own. */
const PENDING: readonly Destination['type'][] = ['google_ads', 'meta', 'linkedin', 'tiktok', 'floodlight'];

function isReached(plan: Plan, destination: Destination): boolean {
  return findDeliveries(plan, destination.type).some(({ to }) => to.destination.name === destination.name);
}

function reportNone(plan: Plan): Finding {
  return {
    severity: 'error',
    message: 'No browser event goes to a destination of type "ga4", so the container would be empty.',
    help: 'Add one under "destinations", with its "measurement_id", and name it in events.',
    location: at(plan, 'destinations'),
  };
}

function reportId(destination: Destination): Finding {
  return {
    severity: 'error',
    message: `Destination "${destination.name}" has no "measurement_id", which its tags need.`,
    help: 'Write the id of the web data stream, such as G-ABCDE12345.',
    location: at(destination, 'measurement_id'),
  };
}

function reportPending(destination: Destination): Finding {
  return {
    severity: 'warning',
    message: `The container has no tags for "${destination.name}": those of type "${destination.type}" are not made yet.`,
    help: 'Add them in GTM by hand; an import that merges keeps them.',
    location: atName(destination),
  };
}
