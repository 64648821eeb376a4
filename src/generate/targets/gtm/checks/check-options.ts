import { at, type Plan } from '../../../../plan/model.js';
import { suggestName } from '../../../../source/suggest.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';

/** What the options name is in the plan. */
export function* checkOptions({ plan, options }: Contents): Generator<Finding> {
  const properties = new Set([...plan.events.values()].flatMap((event) => [...event.properties.keys()]));
  for (const name of Object.keys(options.variables)) {
    if (!properties.has(name))
      yield reportUnknown(plan, 'variables', `the plan has no property "${name}"`, name, properties);
  }
  const custom = [...plan.destinations.values()].filter(({ type }) => type === 'custom').map(({ name }) => name);
  for (const name of Object.keys(options.functions)) {
    if (custom.includes(name)) continue;
    yield reportUnknown(plan, 'functions', `"${name}" is no destination of type "custom"`, name, custom);
  }
  for (const type of options.consent.granted) {
    if (plan.consentTypes.includes(type)) continue;
    yield reportUnknown(plan, 'consent.granted', `the plan has no consent type "${type}"`, type, plan.consentTypes);
  }
}

function reportUnknown(plan: Plan, option: string, what: string, name: string, known: Iterable<string>): Finding {
  const near = suggestName(name, known);
  return {
    severity: 'error',
    message: `The option "${option}" names something else: ${what}.`,
    help: near === undefined ? 'Remove it.' : `Write "${near}".`,
    location: at(plan, 'generate'),
  };
}
