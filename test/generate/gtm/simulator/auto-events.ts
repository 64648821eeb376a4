import type { Json } from '../container-check/problems.js';
import type { FakeElement } from './fake-element.js';

/** Listeners remember what they have reported; a new page has new ones. */
export interface Listeners {
  /** The triggers that report an element in view. */
  see(element: FakeElement, percent: number): string[];
  /** Trigger and threshold for all that are passed now. */
  scroll(percent: number): [string, number][];
  play(status: string, percent: number): string[];
  /** The triggers of the timers that ran down, as often as they did. */
  wait(ms: number, runs: (trigger: Json) => boolean): string[];
}

export function createListeners(version: Json): Listeners {
  const seen = new Set<unknown>();
  let elapsed = 0;
  const ofType = (type: string): Json[] => (version.trigger ?? []).filter((trigger: Json) => trigger.type === type);
  return {
    see: (element, percent) =>
      ofType('ELEMENT_VISIBILITY')
        .filter(
          (trigger) =>
            element.matches(read(trigger, 'elementSelector')) && percent >= Number(read(trigger, 'onScreenRatio')),
        )
        .filter((trigger) => isNew(trigger, element, seen))
        .map((trigger) => trigger.triggerId),
    scroll: (percent) =>
      ofType('SCROLL_DEPTH').flatMap((trigger) =>
        splitPercents(trigger, 'verticalThresholdsPercent')
          .filter((threshold) => threshold <= percent && addOnce(seen, `${trigger.triggerId} ${threshold}`))
          .map((threshold): [string, number] => [trigger.triggerId, threshold]),
      ),
    play: (status, percent) =>
      ofType('YOU_TUBE_VIDEO')
        .filter((trigger) => captures(trigger, status, percent))
        .map((trigger) => trigger.triggerId),
    wait: (ms, runs) => {
      const before = elapsed;
      elapsed += ms;
      return ofType('TIMER')
        .filter(runs)
        .flatMap((trigger) => Array(countRuns(trigger, elapsed) - countRuns(trigger, before)).fill(trigger.triggerId));
    },
  };
}

function isNew(trigger: Json, element: FakeElement, seen: Set<unknown>): boolean {
  const frequency = read(trigger, 'firingFrequency');
  if (frequency === 'MANY_PER_ELEMENT') return true;
  if (frequency === 'ONCE') return addOnce(seen, trigger.triggerId);
  return addOnce(seen, element);
}

function addOnce(seen: Set<unknown>, thing: unknown): boolean {
  if (seen.has(thing)) return false;
  seen.add(thing);
  return true;
}

function captures(trigger: Json, status: string, percent: number): boolean {
  if (status === 'progress') return splitPercents(trigger, 'progressThresholdsPercent').includes(percent);
  const key = `capture${status[0]?.toUpperCase()}${status.slice(1)}`;
  return read(trigger, key) === 'true';
}

function countRuns(trigger: Json, elapsed: number): number {
  return Math.min(
    Math.floor(elapsed / Number(trigger.interval.value)),
    Number(trigger.limit.value ?? Number.POSITIVE_INFINITY),
  );
}

function splitPercents(trigger: Json, key: string): number[] {
  const text = read(trigger, key);
  return text === '' ? [] : text.split(',').map(Number);
}

function read(trigger: Json, key: string): string {
  return trigger.parameter.find((item: Json) => item.key === key)?.value ?? '';
}
