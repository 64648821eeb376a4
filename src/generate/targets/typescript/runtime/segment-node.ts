import type { Handover } from './handover.js';
import type { ServerTracker } from './server-tracker.js';

export const segmentServer: Handover<ServerTracker> = { waiting: [] };
