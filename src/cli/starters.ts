// Derived from plans/starters by `npm run sync`. Do not edit.
import blank from '../../plans/starters/blank.yaml';
import leads from '../../plans/starters/leads.yaml';
import publisher from '../../plans/starters/publisher.yaml';
import saas from '../../plans/starters/saas.yaml';
import store from '../../plans/starters/store.yaml';

/** Name of a template → the text of its plan. */
export const STARTERS: ReadonlyMap<string, string> = new Map([
  ['blank', blank],
  ['leads', leads],
  ['publisher', publisher],
  ['saas', saas],
  ['store', store],
]);
