import { at, atName } from '../../../../plan/model.js';
import { suggestName } from '../../../../source/suggest.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import { findCargo } from '../parameters.js';
import { findVendor } from '../vendors/registry.js';
import { USER_DATA_FIELDS } from '../vendors/user-data.js';
import { locateParameter } from './locations.js';

/** What the tags of a destination have no place for. */
export function* checkCarried(contents: Contents): Generator<Finding> {
  for (const destination of contents.destinations) {
    const there = contents.deliveries.filter(({ to }) => to.destination.name === destination.name);
    const left = [...new Set(there.flatMap((delivery) => findLeftOut(delivery, contents)))];
    if (left.length === 0) continue;
    yield {
      severity: 'warning',
      message: `The tags of "${destination.name}" have no place for "${left.join('", "')}".`,
      help: 'Leave them out there with "omit", or map them to what it takes.',
      location: atName(destination),
    };
  }
  for (const delivery of contents.deliveries) {
    yield* checkUserData(delivery, contents);
    yield* checkScriptNames(delivery, contents);
  }
}

function findLeftOut(delivery: Delivery, { options }: Contents): string[] {
  const takes = findVendor(delivery.to.destination, options)?.takes;
  if (!takes) return [];
  return [...delivery.to.params.values(), ...delivery.to.set.keys()].filter((name) => !takes(name, delivery));
}

function* checkUserData(delivery: Delivery, contents: Contents): Generator<Finding> {
  for (const [name] of findCargo(delivery, contents).userData) {
    if (USER_DATA_FIELDS.has(name)) continue;
    const near = suggestName(name, USER_DATA_FIELDS.keys());
    const ours = [...delivery.to.params].find(([, theirs]) => theirs === `user_data.${name}`)?.[0];
    yield {
      severity: 'error',
      message: `GTM's user-provided data has no field "${name}".`,
      help:
        near === undefined
          ? `Use one of ${[...new Set(USER_DATA_FIELDS.values())].join(', ')}.`
          : `Write "user_data.${near}".`,
      location: ours === undefined ? at(delivery.to) : locateParameter(delivery, ours),
    };
  }
}

// An object of JavaScript takes some names as its own.
function* checkScriptNames(delivery: Delivery, { options }: Contents): Generator<Finding> {
  if (!findVendor(delivery.to.destination, options)?.byScript) return;
  for (const [ours, theirs] of delivery.to.params) {
    if (theirs !== '__proto__') continue;
    yield {
      severity: 'error',
      message: `A script cannot send a parameter "${theirs}".`,
      help: 'Map it to another name.',
      location: locateParameter(delivery, ours),
    };
  }
}
