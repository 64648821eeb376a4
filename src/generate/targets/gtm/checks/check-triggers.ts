import { at, type PlanEvent, type Trigger } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import { canMatchPath } from '../paths.js';
import { locateTrigger } from './locations.js';

export function* checkTriggers({ triggered }: Contents): Generator<Finding> {
  for (const event of triggered) {
    if (!event.trigger) continue;
    yield* checkPaths(event, event.trigger);
    yield* checkPercents(event, event.trigger);
    yield* checkElements(event, event.trigger);
  }
}

function* checkPaths(event: PlanEvent, trigger: Trigger): Generator<Finding> {
  if ('path' in trigger && !canMatchPath(trigger.path)) yield reportPath(trigger.path, locateTrigger(event));
  if (trigger.page !== undefined && !canMatchPath(trigger.page)) {
    yield reportPath(trigger.page, at(event, 'trigger', 'page'));
  }
}

function reportPath(path: string, location: Finding['location']): Finding {
  return {
    severity: 'error',
    message: `The path "${path}" matches no page: paths start with "/" and have neither "?" nor "#".`,
    help: 'Write the path alone, with "*" for any text, such as "/pricing*".',
    location,
  };
}

function* checkPercents(event: PlanEvent, trigger: Trigger): Generator<Finding> {
  for (const percent of listPercents(trigger)) {
    if (Number.isInteger(percent) && percent >= 1 && percent <= 100) continue;
    yield {
      severity: 'error',
      message: `GTM takes whole percentages from 1 to 100, not ${percent}.`,
      help: 'Round it.',
      location: trigger.kind === 'visible' ? at(event, 'trigger', 'percent') : locateTrigger(event),
    };
  }
}

function listPercents(trigger: Trigger): readonly number[] {
  if (trigger.kind === 'scroll') return trigger.percents;
  if (trigger.kind === 'video') return trigger.moments.filter((moment) => typeof moment === 'number');
  return trigger.kind === 'visible' && trigger.percent !== undefined ? [trigger.percent] : [];
}

// Only visibility triggers remember elements; every other would fire again and again.
function* checkElements(event: PlanEvent, trigger: Trigger): Generator<Finding> {
  if (trigger.once !== 'element' || trigger.kind === 'visible') return;
  yield {
    severity: 'error',
    message: `GTM cannot limit "${event.name}" to once for each element: it remembers elements for "visible" alone.`,
    help: 'Write "once: page", or push the event from code.',
    location: at(event, 'trigger', 'once'),
  };
}
