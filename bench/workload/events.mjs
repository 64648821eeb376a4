import { macroOf } from './goals.mjs';
import { enumPool, plainPool, sharedProperties } from './properties.mjs';
import { between, createRandom, pick, pickSome } from './random.mjs';
import { toSentence, wordsOf } from './words.mjs';

export const owners = ['growth', 'checkout', 'content', 'retention', 'platform'];
const stages = ['awareness', 'consideration', 'decision', 'retention'];
const releases = ['1.0.0', '1.2.0', '1.4.0', '2.0.0', '2.1.0', '2.3.0'];

/** The events that all four formats print. A smaller workload is the beginning of a larger one. */
export function createEvents(count) {
  return Array.from({ length: count }, (_, index) => createEvent(index));
}

function createEvent(index) {
  const random = createRandom(index + 1);
  const { goal, macro } = macroOf(index);
  const event = macro ? createMacro(goal) : createMicro(random, wordsOf(index), goal);
  return {
    ...event,
    goal: goal.name,
    owner: pick(random, owners),
    groups: macro || random() < 0.25 ? ['money'] : [],
    properties: createProperties(random),
    measure: createMeasure(random, event.name),
    // All of them: no code is generated for what is only proposed, and the peers know no such thing.
    status: 'live',
    since: pick(random, releases),
  };
}

function createMacro(goal) {
  return {
    name: goal.event,
    description: goal.description,
    question: `Which micro-conversions precede the goal ${goal.name}?`,
    tier: 'macro',
    kind: 'milestone',
    stage: 'decision',
    touchpoint: 'Confirmation page',
    trigger: { page: `/${goal.name}/done` },
    keyEvent: true,
  };
}

function createMicro(random, { area, thing, action }, goal) {
  return {
    name: `${area}_${thing}_${action}`,
    description: `The ${thing} about ${area} was ${action}.`,
    question: `Does a ${area} ${thing} that was ${action} lead to the goal ${goal.name}?`,
    tier: pick(random, ['low', 'medium', 'high']),
    kind: pick(random, ['milestone', 'secondary']),
    stage: pick(random, stages),
    touchpoint: `${toSentence(area)} page`,
    trigger: triggerOf(`#${area}-${thing}`, action),
    keyEvent: false,
  };
}

function triggerOf(selector, action) {
  if (action === 'viewed') return { visible: selector, once: 'page' };
  if (action === 'submitted') return { form: selector };
  if (action === 'played') return { video: 'start' };
  return { click: `${selector} .${action}` };
}

function createProperties(random) {
  const shared = pickSome(random, Object.keys(sharedProperties), between(random, 2, 4));
  const plain = pickSome(random, Object.keys(plainPool), random() < 0.25 ? 2 : 1);
  const enums = pickSome(random, Object.keys(enumPool), random() < 0.15 ? 2 : 1);
  const properties = [
    ...shared.map((name) => ({ name, shared: true, definition: sharedProperties[name] })),
    ...plain.map((name) => ({ name, shared: false, definition: plainPool[name] })),
    ...enums.map((name) => ({ name, shared: false, definition: createEnum(random, enumPool[name]) })),
  ];
  return properties.map((property, index) => ({
    ...property,
    required: random() < 0.6,
    // Protobuf's field number, which a change keeps; 1 and 2 are the groups.
    number: index + 3,
  }));
}

function createEnum(random, { values, description }) {
  return { type: 'string', enum: pickSome(random, values, between(random, 2, 4)), description };
}

function createMeasure(random, name) {
  const rate = between(random, 2, 20);
  return {
    metric: `${name}_rate`,
    target: `${rate + 4}%..${rate + 9}%`,
    window: pick(random, ['7d', '14d', '30d']),
    ...(random() < 0.3 && { lift: `${between(random, 3, 25)}%`, evidence: pick(random, ['proven', 'hypothesis']) }),
    ...(random() < 0.2 && { baseline: `${rate}%..${rate + 3}%` }),
  };
}
