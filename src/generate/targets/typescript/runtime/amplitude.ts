import type { Handover } from './handover.js';
import type { Tracker } from './tracker.js';

export const amplitudeClient: Handover<Tracker> = { waiting: [] };
