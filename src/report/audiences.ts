import type { Audience } from '../diff/change.js';

/** Who they are, in a few words. */
export const AUDIENCE_NOTES: Readonly<Record<Audience, string>> = {
  producers: 'code that sends',
  consumers: 'queries, dashboards, models',
  destinations: 'vendors that receive',
  governance: 'people who own the plan',
};
