import { at, atName, type PlanEvent } from '../../../../plan/model.js';
import { type Location, onKey } from '../../../../source/location.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import { callsVariable } from '../text.js';
import { findVendor } from '../vendors/registry.js';
import { locateConstant, locateParameter, locateTrigger } from './locations.js';

/** A text of the plan that must reach GTM as it is. Names and notes are rewritten instead: they are for people. */
interface Literal {
  readonly what: string;
  readonly text: string;
  readonly location: Location;
}

export function* checkCalls(contents: Contents): Generator<Finding> {
  const seen = new Set<string>();
  for (const { what, text, location } of listLiterals(contents)) {
    const place = JSON.stringify([location.source.name, location.path, location.on]);
    if (!callsVariable(text) || seen.has(place)) continue;
    seen.add(place);
    yield {
      severity: 'error',
      message: `The ${what} "${text}" would be read by GTM as a call of a variable.`,
      help: 'Write it without "{{".',
      location,
    };
  }
}

function* listLiterals({ destinations, triggered, deliveries, options }: Contents): Generator<Literal> {
  for (const destination of destinations) {
    for (const [field, text] of destination.settings) {
      yield { what: `"${field}"`, text, location: at(destination, field) };
    }
  }
  for (const event of triggered) yield* listTriggerTexts(event);
  for (const delivery of deliveries) {
    const byScript = findVendor(delivery.to.destination, options)?.byScript ?? false;
    yield* listNeeded(delivery);
    if (!byScript) yield* listTagTexts(delivery);
  }
}

function* listTriggerTexts(event: PlanEvent): Generator<Literal> {
  const { trigger } = event;
  if (!trigger) return yield { what: 'event name', text: event.name, location: atName(event) };
  const location = locateTrigger(event);
  if ('selector' in trigger) yield { what: 'selector', text: trigger.selector, location };
  if ('path' in trigger) yield { what: 'path', text: trigger.path, location };
  if ('event' in trigger) yield { what: 'event name', text: trigger.event, location };
  if (trigger.page !== undefined) yield { what: 'path', text: trigger.page, location: at(event, 'trigger', 'page') };
}

/** What GTM itself reads: names in the data layer, and consent. */
function* listNeeded({ event, to }: Delivery): Generator<Literal> {
  for (const ours of to.params.keys()) {
    yield { what: 'property', text: ours, location: atName(event.properties.get(ours) ?? event) };
  }
  for (const type of to.consent) {
    const owner = event.consent.includes(type) ? event : to.destination;
    const index = owner.consent?.indexOf(type) ?? 0;
    yield { what: 'consent type', text: type, location: at(owner, 'consent', index) };
  }
}

/** What stands in fields of tags; a script has an escape for everything. */
function* listTagTexts(delivery: Delivery): Generator<Literal> {
  const { event, to } = delivery;
  const renamed = to.as !== event.name;
  yield { what: 'event name', text: to.as, location: renamed ? at(to, 'as') : atName(event) };
  for (const [field, text] of to.settings) yield { what: `"${field}"`, text, location: at(to, field) };
  for (const [ours, theirs] of to.params) {
    yield { what: 'parameter', text: theirs, location: locateParameter(delivery, ours) };
  }
  for (const [theirs, value] of to.set) {
    const location = locateConstant(delivery, theirs);
    yield { what: 'parameter', text: theirs, location: onKey(location) };
    yield { what: 'constant', text: String(value), location };
  }
}
