import type { DestinationType } from '../plan/destination-types.js';
import { at, atName, type Plan, type PropertyDefinition } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { listPropertyNames } from './definitions.js';
import { type DestinationUse, listUses } from './destination-uses.js';
import { locateParameter } from './parameters.js';
import { isWritten } from './place.js';
import type { Finding } from './rule.js';

/** What a kind of destination takes at most. `note` follows what was not verified: ` (not verified)`. */
export interface Limit {
  readonly type: DestinationType;
  /** As the vendor is called in a sentence. */
  readonly vendor: string;
  readonly max: number;
  readonly note?: string;
}

/** Events that bring more parameters than a kind of destination takes. */
export function* findTooManyParameters(plan: Plan, { type, vendor, max, note = '' }: Limit): Iterable<Finding> {
  for (const { event, use } of listUses(plan, type)) {
    const count = use.params.size + use.set.size;
    if (count <= max) continue;
    yield {
      message: `Event "${event.name}" brings ${count} parameters to "${use.destination.name}"; ${vendor} takes ${max}${note}.`,
      help: 'Leave out with "omit" what no report needs.',
      location: atName(event),
    };
  }
}

/** A limit of the length of texts, with names of parameters that may be longer. */
export interface TextLimit extends Limit {
  readonly exceptions?: ReadonlyMap<string, number>;
}

/** Properties whose texts may be longer than a kind of destination keeps, as their `max_length`, `enum` or `const` says. */
export function* findLongTexts(plan: Plan, limit: TextLimit): Iterable<Finding> {
  const suspects = [...listPropertyNames(plan).values()].filter((definition) => measure(definition) > limit.max);
  if (suspects.length === 0) return;
  const names = new Set(suspects.map(({ name }) => name));
  for (const found of listUses(plan, limit.type)) {
    for (const name of names) yield* checkText(found, name, limit);
  }
}

function* checkText({ event, use }: DestinationUse, name: string, limit: TextLimit): Iterable<Finding> {
  const parameter = use.params.get(name);
  const definition = event.properties.get(name)?.definition;
  // What is hashed has the length of the hash.
  if (parameter === undefined || !definition || definition.hash) return;
  const max = limit.exceptions?.get(parameter) ?? limit.max;
  const length = measure(definition);
  if (length <= max) return;
  const there = use.destination.name;
  yield {
    message: `Property "${name}" may have ${length} characters; ${limit.vendor} keeps ${max} at "${there}"${limit.note ?? ''}.`,
    help: 'Shorten it, or leave it out there with "omit".',
    location: isWritten(definition, 'max_length') ? at(definition, 'max_length') : locate({ event, use }, definition),
  };
}

function locate({ event, use }: DestinationUse, { name }: PropertyDefinition): Location {
  return locateParameter(event, use, name);
}

function measure({ maxLength, enum: values = [], const: constant }: PropertyDefinition): number {
  const texts = [...values, constant].filter((value) => typeof value === 'string');
  return texts.length === 0 ? (maxLength ?? 0) : Math.max(...texts.map((text) => text.length));
}
