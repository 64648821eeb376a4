import { at, type OutputConfig, type Plan } from '../../../plan/model.js';
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
  yield* checkPlatforms(plan, transports);
  yield* checkTwins(plan, transports);
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

// On a server each call says who it is about; in a browser that is known. No code can be both.
function* checkPlatforms(plan: Plan, transports: readonly ChosenTransport[]): Generator<Finding> {
  const find = (platform: string) => transports.find(({ transport }) => transport.platform === platform)?.transport.id;
  const [browser, server] = [find('browser'), find('server')];
  if (browser === undefined || server === undefined) return;
  yield report(
    plan,
    `Transport "${browser}" runs in browsers, and "${server}" on servers: one output is for one of them.`,
    'Make two outputs, each with the transports of its side.',
  );
}

// A container hears what is pushed to the data layer, and sends it by its own tags.
function* checkTwins(plan: Plan, transports: readonly ChosenTransport[]): Generator<Finding> {
  const isWeb = ({ target, options }: OutputConfig) => target === 'gtm' && options.get('container') !== 'server';
  const hasContainer = [...plan.outputs.values()].some(isWeb);
  if (!hasContainer || !transports.some(({ transport }) => transport.id === 'datalayer')) return;
  const gtag = transports.find(({ transport }) => transport.id === 'gtag');
  for (const { name, location } of gtag?.destinations ?? [])
    yield {
      severity: 'warning',
      message: `"${name}" gets every event twice: from gtag, and from the container that hears the data layer.`,
      help: 'Leave "gtag" or "datalayer" out of "sdk", or name the other destinations of gtag: `{ gtag: { destinations: […] } }`.',
      location,
    };
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
