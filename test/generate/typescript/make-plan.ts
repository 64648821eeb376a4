import type { Plan, PlanEvent, PlanProperty, PropertyDefinition } from '../../../src/plan/model.js';
import { CONSENT_TYPES } from '../../../src/plan/vocabulary.js';
import type { Location } from '../../../src/source/location.js';

const SOURCE = { name: 'made.yaml', text: '' };
const at = (...path: string[]): Location => ({ source: SOURCE, path });

/** A property as code makes it, for what no YAML can hold or what would take too long to read. */
export function makeProperty(
  name: string,
  definition: Partial<PropertyDefinition> = {},
  required = true,
): PlanProperty {
  const base = { name, location: at('properties', name), types: ['string'] as const, typed: true, nullable: false };
  return {
    name,
    location: base.location,
    required,
    own: true,
    definition: { ...base, examples: [], custom: new Map(), ...definition },
  };
}

export function makeEvent(
  name: string,
  properties: readonly PlanProperty[] = [],
  fields: Partial<PlanEvent> = {},
): PlanEvent {
  return {
    ...{ name, location: at('events', name), macro: false, sources: [], groups: [], consent: [], status: 'live' },
    ...{ destinations: new Map(), custom: new Map(), properties: new Map(properties.map((one) => [one.name, one])) },
    ...fields,
  };
}

export function makePlan(events: readonly PlanEvent[], fields: Partial<Plan> = {}): Plan {
  const none = new Map<never, never>();
  return {
    ...{
      location: at(),
      name: 'Made',
      version: '1.0.0',
      conventions: {},
      tiers: [],
      stages: [],
      consentTypes: CONSENT_TYPES,
      owners: none,
    },
    ...{
      goals: none,
      properties: none,
      groups: none,
      segments: none,
      destinations: none,
      funnels: none,
      audiences: none,
    },
    ...{ experiments: none, outputs: none, acknowledge: [], allows: [], custom: none, sources: [SOURCE] },
    lint: { location: at('lint'), extends: [], rules: new Map(), overrides: [], custom: new Map(), plugins: [] },
    events: new Map(events.map((event) => [event.name, event])),
    ...fields,
  };
}
