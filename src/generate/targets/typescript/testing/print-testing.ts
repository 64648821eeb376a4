import type { GeneratedFile } from '../../../target.js';
import type { RuntimePiece } from '../runtime-pieces.js';
import { type Placement, printCompanion } from '../validator/print-companion.js';

const TYPED = ['MatcherContext', 'MatcherResult', 'TrackingMatcher', 'TrackingMatchers', 'ExpectedProperties'];

/**
 * The module for tests: a recorder, and matchers that `expect.extend` of vitest and of jest takes. It imports neither:
 * the matchers are plain functions, and both declare the interface that their types are added to.
 */
export function printTesting(placement: Placement): GeneratedFile[] {
  const companion = {
    name: 'testing',
    names: ['observeEvents'],
    types: ['EventMap', 'EventName'],
    exported: ['recordEvents', 'Recorder', 'Tracked', 'trackingMatchers', ...TYPED],
    own: placement.language === 'jsdoc' ? [] : [declareMatchers()],
    needs: [],
  };
  return printCompanion(companion, placement);
}

// Methods, because those of several plans in one program are overloads of one another.
function declareMatchers(): RuntimePiece {
  const text = `\
declare global {
  namespace jest {
    interface Matchers<R, T = {}> {
      toHaveTracked<Name extends EventName>(event: Name, properties?: ExpectedProperties<EventMap[Name]>): R;
      toHaveTrackedTimes(event: EventName, times: number): R;
      toHaveTrackedInOrder(events: readonly EventName[]): R;
    }
  }
}`;
  return {
    name: 'jest',
    module: 'jest',
    needs: [],
    exported: true,
    typescript: text,
    javascript: '',
    declaration: text,
  };
}
