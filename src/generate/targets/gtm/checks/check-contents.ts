import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import { checkCalls } from './check-calls.js';
import { checkCarried } from './check-carried.js';
import { checkConsent } from './check-consent.js';
import { checkDataLayer } from './check-data-layer.js';
import { checkDestinations } from './check-destinations.js';
import { checkHashes } from './check-hashes.js';
import { checkOptions } from './check-options.js';
import { checkParameters } from './check-parameters.js';
import { checkSequences } from './check-sequences.js';
import { checkSize } from './check-size.js';
import { checkTriggers } from './check-triggers.js';
import { checkTwins } from './check-twins.js';

/** What a container cannot express of a plan. Nothing that is left out is left out in silence. */
export function* checkContents(contents: Contents): Generator<Finding> {
  const findings = [...listFindings(contents)];
  yield* findings;
  if (findings.every(({ severity }) => severity !== 'error')) yield* checkSize(contents);
}

function* listFindings(contents: Contents): Generator<Finding> {
  yield* checkDestinations(contents);
  yield* checkOptions(contents);
  yield* checkCalls(contents);
  yield* checkParameters(contents);
  yield* checkCarried(contents);
  yield* checkDataLayer(contents);
  yield* checkTriggers(contents);
  yield* checkSequences(contents);
  yield* checkTwins(contents);
  yield* checkHashes(contents);
  yield* checkConsent(contents);
}
