import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const planCurrencyChanged = defineChange({
  id: 'plan-currency-changed',
  summary: 'The currency of the plan changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'The same amounts mean other money, and sums over the change mean nothing.',
    },
    stated: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'The plan only says more, or less, about the same amounts.',
    },
  },
  *changed({ before, after }) {
    const says = tell('currency', before.currency, after.currency);
    if (!says) return;
    yield { verdict: before.currency && after.currency ? 'changed' : 'stated', says, path: ['currency'] };
  },
  examples: [
    {
      before: `currency: EUR
`,
      after: `currency: USD
`,
      changes: [
        '1:11 → 1:11 plan-currency-changed, breaking for consumers: The plan changed its currency from "EUR" to "USD".',
      ],
    },
    {
      before: `name: Acme
`,
      after: `name: Acme
currency: EUR
`,
      changes: ['1:1 → 2:11 plan-currency-changed, compatible for governance: The plan now has the currency "EUR".'],
    },
  ],
});
