import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import { checkCalls } from './check-calls.js';
import { checkConsent } from './check-consent.js';
import { checkDataLayer } from './check-data-layer.js';
import { checkDestinations } from './check-destinations.js';
import { checkHashes } from './check-hashes.js';
import { checkParameters } from './check-parameters.js';
import { checkSequences } from './check-sequences.js';
import { checkTriggers } from './check-triggers.js';
import { checkTwins } from './check-twins.js';

/** What a container cannot express of a plan. Nothing that is left out is left out in silence. */
export function* checkContents(contents: Contents): Generator<Finding> {
  yield* checkDestinations(contents);
  yield* checkCalls(contents);
  yield* checkParameters(contents);
  yield* checkDataLayer(contents);
  yield* checkTriggers(contents);
  yield* checkSequences(contents);
  yield* checkTwins(contents);
  yield* checkHashes(contents);
  yield* checkConsent(contents);
}
