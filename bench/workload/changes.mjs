import { owners } from './events.mjs';

/**
 * The same plan a release later: every tenth event is changed, each way in turn. Always at the same
 * places, none of which is a macro event, so that the goals stay whole.
 */
export function changeEvents(events) {
  return events.flatMap((event, index) => {
    if (index % 10 !== 3) return [event];
    const change = changes[Math.floor(index / 10) % changes.length];
    return change(event);
  });
}

/** How many of `count` events `changeEvents` touches. */
export function countChanged(count) {
  return Math.floor((count + 6) / 10);
}

const changes = [
  removeProperty,
  changeType,
  removeEnumValue,
  replaceEvent,
  addProperty,
  flipRequired,
  renameEvent,
  addEnumValue,
  moveEvent,
];

function removeProperty(event) {
  return { ...event, properties: event.properties.slice(1) };
}

function addProperty(event) {
  const definition = { type: 'integer', minimum: 0, description: 'Number of visits before this one' };
  const added = { name: 'visit_count', shared: false, definition, required: false, number: 20 };
  return { ...event, properties: [...event.properties, added] };
}

function changeType(event) {
  return changeProperty(event, isPlain, (property) => ({
    ...property,
    definition: { type: 'string', description: property.definition.description, example: 'sample' },
  }));
}

function removeEnumValue(event) {
  return changeEnum(event, (values) => values.slice(0, -1));
}

function addEnumValue(event) {
  return changeEnum(event, (values) => [...values, 'other']);
}

function flipRequired(event) {
  return changeProperty(
    event,
    () => true,
    (property) => ({ ...property, required: !property.required }),
  );
}

function replaceEvent(event) {
  return { ...event, name: `new_${event.name}`, measure: { ...event.measure, metric: `new_${event.measure.metric}` } };
}

function renameEvent(event) {
  return { ...event, name: `site_${event.name}`, renamedFrom: event.name };
}

function moveEvent(event) {
  const owner = owners[(owners.indexOf(event.owner) + 1) % owners.length];
  return { ...event, owner, tier: event.tier === 'low' ? 'medium' : 'low' };
}

function isPlain(property) {
  return !property.shared && !property.definition.enum;
}

function changeEnum(event, change) {
  const isEnum = (property) => !property.shared && property.definition.enum;
  return changeProperty(event, isEnum, (property) => ({
    ...property,
    definition: { ...property.definition, enum: change(property.definition.enum) },
  }));
}

/** Changes the last property that qualifies; every event has an enum and a plain definition of its own. */
function changeProperty(event, qualifies, change) {
  const at = event.properties.findLastIndex(qualifies);
  return {
    ...event,
    properties: event.properties.map((property, index) => (index === at ? change(property) : property)),
  };
}
