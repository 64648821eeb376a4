import { at, type Plan } from '../../../plan/model.js';
import { suggestName } from '../../../source/suggest.js';
import type { Finding } from '../../target.js';
import type { TypescriptOptions } from './options.js';
import type { ChosenTransport } from './routing/choose-transports.js';

/** Names in the options that the plan does not have. */
export function* checkChoices(
  plan: Plan,
  { sdk, context }: Pick<TypescriptOptions, 'sdk' | 'context'>,
  transports: readonly ChosenTransport[],
): Generator<Finding> {
  for (const name of context ?? [])
    if (!plan.groups.has(name))
      yield reportUnknown(plan, `Group "${name}", which "context" names,`, name, [...plan.groups.keys()]);
  for (const [index, entry] of sdk.entries()) {
    const chosen = transports[index];
    if (typeof entry === 'string' || !chosen) continue;
    const [{ destinations = [] } = {}] = Object.values(entry) as { destinations?: readonly string[] }[];
    for (const name of destinations) yield* checkDestination(plan, chosen, name);
  }
}

function* checkDestination(plan: Plan, { transport, destinations }: ChosenTransport, name: string): Generator<Finding> {
  if (destinations?.some((served) => served.name === name)) return;
  const served = [...plan.destinations.values()].filter(
    ({ type }) => transport.serves !== 'plan' && transport.serves.includes(type),
  );
  const subject = `Destination "${name}", which transport "${transport.id}" is to serve,`;
  if (!plan.destinations.has(name))
    yield reportUnknown(
      plan,
      subject,
      name,
      served.map((one) => one.name),
    );
  else yield report(plan, `Transport "${transport.id}" cannot send to destination "${name}".`, 'Leave it out.');
}

function reportUnknown(plan: Plan, subject: string, name: string, known: readonly string[]): Finding {
  const near = suggestName(name, known);
  const list = known.map((one) => `"${one}"`).join(', ');
  return report(
    plan,
    `${subject} is not in the plan.`,
    near ? `Write "${near}".` : list ? `Use ${list}.` : 'Add it to the plan.',
  );
}

function report(plan: Plan, message: string, help: string): Finding {
  return { severity: 'error', message, help, location: at(plan, 'generate') };
}
