import { at, type Destination } from '../../../plan/model.js';
import type { Finding } from '../../target.js';

/** That a destination lacks the field by which a transport reaches it. */
export function reportMissing(transport: string, destination: Destination, field: string): Finding {
  return {
    severity: 'error',
    message: `${transport} cannot reach destination "${destination.name}": it has no "${field}".`,
    help: `Add "${field}".`,
    location: at(destination),
  };
}
