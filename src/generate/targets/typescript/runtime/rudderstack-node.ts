import type { Handover } from './handover.js';
import type { ServerTracker } from './server-tracker.js';

export const rudderstackServer: Handover<ServerTracker> = { waiting: [] };
