import { findParameter } from '../../gtm/understand/parameters.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';
import { locateEvent } from '../plan-places.js';

export const ecommerceChanged = defineDrift({
  id: 'ecommerce-changed',
  summary: 'A tag sends e-commerce data where the plan does not, or does not where the plan does.',
  rationale: 'Revenue and items in GA4 come from this data alone.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const { planned, live: found } of pairs.events) {
      // A tag for several events has one switch for all.
      if (planned.ecommerce === found.ecommerce || (found.ecommerce && (found.isShared || planned.isShared))) continue;
      const flag = findParameter(found.view, 'sendEcommerceData');
      const message = found.ecommerce
        ? `"${found.name}" is sent with the e-commerce data of the page, which the plan does not send.`
        : `"${found.name}" is sent without the e-commerce data of the page.`;
      yield {
        message,
        location: inExport(live, flag ? [...flag.path, 'value'] : found.namePath),
        related: [{ message: 'the plan', location: locateEvent(plan, planned) }],
      };
    }
  },
});
