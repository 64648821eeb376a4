import { atName, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings } from '../rule.js';

export const moneyCurrency = defineRule({
  id: 'money-currency',
  summary: 'An event that carries an amount of money carries its currency.',
  rationale:
    'Destinations count an amount without a currency as none, or in their own. In the warehouse, sums of several currencies cannot be taken apart.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  order_paid:
    properties: { value: { type: number, unit: currency }, currency: { type: string } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  order_paid:
    properties: { value: { type: number, unit: currency } }
`,
        findings: ['3:19 Event "order_paid" carries "value" and no currency.'],
      },
      {
        plan: `groups:
  money: { properties: { value: { type: number, unit: currency } } }
events:
  order_paid: { groups: [money] }
  order_refunded: { groups: [money] }
`,
        findings: ['2:26 Group "money" brings "value" to events that carry no currency.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.status === 'retired' || event.properties.has('currency')) return undefined;
    const money = [...event.properties.values()].find(({ definition }) => definition.unit === 'currency');
    if (!money || [...event.properties.values()].some(({ definition }) => definition.format === 'iso-4217'))
      return undefined;
    if ([...event.destinations.values()].some(({ set }) => set.has('currency'))) return undefined;
    const help = 'Add the property "currency".';
    if (money.group === undefined)
      return [
        { message: `Event "${event.name}" carries "${money.name}" and no currency.`, help, location: atName(money) },
      ];
    // One place to mend, however many events the group reaches: the same finding is shown once.
    const message = `Group "${money.group}" brings "${money.name}" to events that carry no currency.`;
    return [{ message, help, location: atName(money) }];
  },
});
