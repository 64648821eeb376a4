import type { Handover } from './handover.js';
import type { Tracker } from './tracker.js';

export const rudderstackClient: Handover<Tracker> = { waiting: [] };
