import { owners } from './events.mjs';
import { goalsOf } from './goals.mjs';
import { flow, printYaml } from './print-yaml.mjs';
import { listShared } from './properties.mjs';
import { actions, toSentence } from './words.mjs';

export function printPlan(events, version, preset = 'recommended') {
  return printYaml({ ...describeRoot(events, version, preset), events: keyBy(events, describeEvent) });
}

function describeRoot(events, version, preset) {
  return {
    measureplan: 1,
    name: 'Acme Store',
    version,
    owner: owners[0],
    currency: 'EUR',
    owners: Object.fromEntries(listOwners(events).map((owner) => [owner, describeOwner(owner)])),
    conventions: {
      events: { format: '{object}_{action}', case: 'snake', vocabulary: { action: listActions(events) } },
      properties: flow({ case: 'snake' }),
    },
    goals: keyBy(goalsOf(events), describeGoal),
    properties: mapValues(listShared(events), flow),
    groups: {
      base: {
        apply: 'all',
        properties: flow({ session_id: 'required', page_context: 'required', user_id: 'optional' }),
      },
      money: { properties: flow({ value: 'required', currency: 'required' }) },
    },
    destinations: { ga4: describeGa4() },
    lint: flow({ extends: [preset] }),
  };
}

// Lint asks what an owner is for who owns nothing.
function listOwners(events) {
  return owners.filter((owner) => owner === owners[0] || events.some((event) => event.owner === owner));
}

function describeOwner(owner) {
  return flow({ name: `${toSentence(owner)} team`, contact: `${owner}@acme.example` });
}

function describeGoal({ event, value }) {
  return flow({ event, value, target: '2.5%..3.5%', window: '30d' });
}

function describeGa4() {
  return {
    type: 'ga4',
    measurement_id: 'G-ABCDE12345',
    // Else the platform's own scroll, form and video events would be tracked twice.
    enhanced_measurement: false,
    consent: ['analytics_storage'],
    params: flow({ session_id: 'app_session_id', user_id: 'hashed_user_id' }),
  };
}

function describeEvent(event) {
  return {
    description: event.description,
    question: event.question,
    tier: event.tier,
    kind: event.kind,
    stage: event.stage,
    goal: event.goal,
    owner: event.owner,
    touchpoint: event.touchpoint,
    trigger: flow(event.trigger),
    properties: keyBy(event.properties, describeProperty),
    groups: event.groups.length > 0 ? event.groups : undefined,
    destinations: { ga4: event.keyEvent ? flow({ key_event: true }) : true },
    consent: ['analytics_storage'],
    measure: describeMeasure(event.measure),
    status: event.status,
    renamed_from: event.renamedFrom,
    since: event.since,
  };
}

function describeProperty({ shared, definition, required }) {
  if (shared) return required ? 'required' : 'optional';
  const { type, ...rest } = definition;
  return flow({ required: required || undefined, type: rest.enum ? undefined : type, ...rest });
}

function describeMeasure({ baseline, ...measure }) {
  return baseline ? { ...measure, baseline: flow({ rate: baseline, as_of: '2026-10-01' }) } : measure;
}

/** The standing vocabulary, and what the macro events of this plan say beyond it. */
function listActions(events) {
  const used = events.map((event) => event.name.slice(event.name.lastIndexOf('_') + 1));
  return [...new Set([...actions, ...used])];
}

function keyBy(items, describe) {
  return Object.fromEntries(items.map((item) => [item.name, describe(item)]));
}

function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
