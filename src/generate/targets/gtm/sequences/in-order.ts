import { boolean, condition, template } from '../../../../gtm/parameter.js';
import type { PlanEvent } from '../../../../plan/model.js';
import { type Contents, findEarlier } from '../contents.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { draftEventTrigger, draftTrigger } from '../drafts/triggers.js';
import { callOf } from '../drafts/value.js';
import { draftVariable, readLayer } from '../drafts/variables.js';
import type { Identify } from '../identities.js';
import { type NameParts, partsOf } from '../naming.js';
import { matchPath } from '../paths.js';
import { printScriptLiteral } from '../scripts/print-literal.js';
import { printScript } from '../scripts/print-script.js';

interface Names {
  readonly key: readonly string[];
  readonly parts: NameParts;
  readonly event: PlanEvent;
}

/**
 * Trigger groups know no order. So a small tag counts each step in the data layer when the one before it has been
 * counted, a blocking trigger holding it back until then; the last one pushes an event, and the count begins anew.
 */
export function draftSequence(contents: Contents, event: PlanEvent, names: Names): Draft<'trigger'> {
  const steps = findEarlier(event).flatMap((name) => contents.plan.events.get(name) ?? []);
  const counter = draftCounter(contents, event);
  const tags = steps.map((step, index) => draftStep(contents, event, step, index, index + 1 === steps.length, counter));
  const page = event.trigger?.page === undefined ? [] : matchPath(event.trigger.page);
  return draftTrigger(contents, {
    ...names,
    needs: tags,
    listen: (identify) => ({
      type: 'CUSTOM_EVENT',
      customEventFilter: [condition('EQUALS', '_event', nameCounter(event, identify))],
      ...(page.length > 0 && { filter: page }),
    }),
  });
}

/** A name in the data layer that no event's name can break. */
function nameCounter(event: PlanEvent, identify: Identify): string {
  return `measureplan_after_${identify('trigger', event.name).id}`;
}

function draftCounter(contents: Contents, event: PlanEvent): Draft<'variable'> {
  return draftVariable(contents, {
    key: ['steps', event.name],
    parts: { kind: 'Steps', name: event.name },
    type: 'v',
    format: {},
    parameter: (identify) => readLayer(nameCounter(event, identify), '0'),
  });
}

function draftStep(
  contents: Contents,
  event: PlanEvent,
  step: PlanEvent,
  index: number,
  isLast: boolean,
  counter: Draft<'variable'>,
): Draft<'tag'> {
  return draftTag(contents, {
    key: ['step', event.name, String(index)],
    parts: { kind: `Step ${index + 1}`, ...partsOf(event) },
    type: 'html',
    event,
    firing: [draftEventTrigger(contents, step)],
    blocking: [draftNotYet(contents, event, index, counter)],
    once: false,
    // Nothing is stored and nothing leaves the page.
    consent: { consentStatus: 'NOT_NEEDED' },
    rank: contents.ranks.get(event.name) ?? 0,
    needs: [],
    parameter: (identify) => {
      const name = printScriptLiteral(nameCounter(event, identify));
      const message = isLast ? `{ event: ${name}, ${name}: "0" }` : `{ ${name}: "${index + 1}" }`;
      const lines = ['window.dataLayer = window.dataLayer || [];', `window.dataLayer.push(${message});`];
      return [template('html', printScript(lines)), boolean('supportDocumentWrite', false)];
    },
  });
}

function draftNotYet(
  contents: Contents,
  event: PlanEvent,
  index: number,
  counter: Draft<'variable'>,
): Draft<'trigger'> {
  return draftTrigger(contents, {
    key: ['step', event.name, String(index)],
    parts: { kind: `Not at step ${index + 1}`, ...partsOf(event) },
    event,
    needs: [counter],
    listen: (identify) => {
      const at = template('arg0', callOf(counter).print(identify));
      return {
        type: 'CUSTOM_EVENT',
        customEventFilter: [condition('MATCH_REGEX', '_event', '.*')],
        filter: [{ type: 'EQUALS', parameter: [at, template('arg1', String(index)), boolean('negate', true)] }],
      };
    },
  });
}
