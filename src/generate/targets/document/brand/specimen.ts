import type { Plan } from '../../../../plan/model.js';
import { readExample } from '../../../../plan/read-example.js';
import type { TargetInputs } from '../../../target.js';
import type { DocumentOptions } from '../options.js';

// A team's template is tried with something in every list of the views, not only with what its plan has today.
const PLAN = `
name: Specimen
released: 2026-01-31
description: Everything once.
owner: a
currency: EUR
x-field: a
owners:
  a: { name: A, contact: a@specimen.example }
  b: { contact: "#b" }
goals:
  g: { description: A goal., event: e, value: 1, target: 1%, window: 30d, guardrails: [f] }
destinations:
  d: { type: ga4, consent: [analytics_storage] }
events:
  e: { tier: macro, stage: decision, question: Why?, source: browser, destinations: { d: { as: other_name } }, x-field: a }
  f: { stage: decision, goal: g, kind: guardrail, sampling: 5%, touchpoint: T, measure: { outcome: O } }
  h: { stage: awareness, goal: g, rollout: 10%, status: pilot, touchpoint: T, measure: { metric: m, target: 1%, lift: 1%, effort: low, baseline: { rate: 1%, volume: 1/day, as_of: 2026-01-31 } } }
  i: { goal: g }
  j: { deprecated: { since: 1.0.0, use: h, reason: Better. } }
  k: { status: retired }
`;

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** A plan, options and inputs with which no list of a view is empty. */
export function makeSpecimen(): { plan: Plan; options: DocumentOptions; inputs: TargetInputs } {
  const change = { kind: 'event-added', subject: 'h', impact: 'compatible', message: 'Event "h" was added.' } as const;
  const changes = Array.from({ length: 201 }, () => change);
  return {
    plan: readExample(PLAN).plan,
    options: { colors: { accent: '#000000', tier: '#000000', macro: '#000000' } },
    inputs: { since: { version: '0.9.0', changes }, logo: new TextEncoder().encode(SVG) },
  };
}
