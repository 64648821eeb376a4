import facts from './destinations.json' with { type: 'json' };

/** What destinations other than GA4 take, with where it stands and how far it was verified. */
export const DESTINATIONS = facts;
