export const goals = [
  { name: 'purchase', event: 'purchase_completed', value: 62, description: 'An order was paid.' },
  { name: 'signup', event: 'account_created', value: 8, description: 'A visitor opened an account.' },
  { name: 'quote', event: 'quote_requested', value: 140, description: 'A visitor asked for an offer.' },
  { name: 'activation', event: 'account_activated', value: 24, description: 'A new account did its first task.' },
  { name: 'subscription', event: 'subscription_started', value: 96, description: 'A paid subscription began.' },
  { name: 'demo', event: 'demo_requested', value: 75, description: 'A visitor asked to be shown the product.' },
  { name: 'renewal', event: 'subscription_renewed', value: 88, description: 'A subscription went into its next term.' },
  { name: 'upgrade', event: 'plan_upgraded', value: 45, description: 'A customer moved to a larger plan.' },
];

/** Events come in fives, a goal each in turn, so that every goal has micros in a plan of any size. */
const block = 5;

/** The goal that the event at `index` serves, and whether it is that goal's macro conversion. */
export function macroOf(index) {
  const turn = Math.floor(index / block);
  return { goal: goals[turn % goals.length], macro: index % block === 0 && turn < goals.length };
}

export function goalsOf(events) {
  const names = new Set(events.map((event) => event.name));
  return goals.filter((goal) => names.has(goal.event));
}
