import type { YamlEntry } from '../../source/print-yaml.js';
import type { DeliveryDraft, EventDraft } from './drafts.js';
import { entriesOf, entry, flow } from './entries.js';

/** Where an event goes, and how. */
export function printDeliveries(event: EventDraft): YamlEntry[] {
  return event.deliveries.map((delivery) => {
    const fields = describe(delivery, event);
    return { key: delivery.destination, value: fields.length === 0 ? true : flow(fields) };
  });
}

function describe({ as, params, set, settings }: DeliveryDraft, { name, properties }: EventDraft): YamlEntry[] {
  const renamed = new Map([...params].filter(([ours, theirs]) => ours !== theirs));
  const omitted = [...properties.keys()].filter((property) => !params.has(property));
  return [
    ...(as === name ? [] : [entry('as', as)]),
    ...entriesOf(settings),
    ...(renamed.size > 0 ? [entry('params', flow(entriesOf(renamed)))] : []),
    ...(omitted.length > 0 ? [entry('omit', omitted)] : []),
    ...(set.size > 0 ? [entry('set', flow(entriesOf(set)))] : []),
  ];
}
