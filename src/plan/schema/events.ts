import { z } from 'zod';
import { DESTINATION_TYPES } from '../destination-types.js';
import {
  EFFORTS,
  EVENT_KINDS,
  EVENT_SOURCES,
  EVIDENCE,
  NATURES,
  REVIEW_PERIODS,
  STATUSES,
  VIDEO_MOMENTS,
} from '../vocabulary.js';
import { allow, propertyUse } from './properties.js';
import {
  choice,
  date,
  duration,
  flag,
  literal,
  mapOf,
  name,
  names,
  node,
  percentage,
  quantity,
  semver,
  share,
  text,
} from './scalars.js';

const source = choice(EVENT_SOURCES, 'Where the event happens.');
const selector = (what: string) => text(`CSS selector of ${what}.`);
const moment = z
  .union([choice(VIDEO_MOMENTS, 'A moment.'), share('How much was watched.')])
  .meta({ description: 'A moment of a video.', expected: '"start", "pause", "complete" or a share such as "50%"' });
const oneOrMore = <T extends z.ZodType>(item: T, description: string, expected: string) =>
  z.union([item, z.array(item).min(1)]).meta({ description, expected });

export const trigger = node(
  {
    click: selector('what is clicked').optional(),
    link: selector('the link').optional(),
    form: selector('the form that is submitted').optional(),
    visible: selector('what comes into view').optional(),
    percent: z
      .number()
      .gt(0)
      .max(100)
      .meta({ description: 'How much of it must be visible, in per cent.', expected: 'a number from 1 to 100' })
      .optional(),
    scroll: oneOrMore(
      share('How far.'),
      'How far the page is scrolled.',
      'a share such as "75%", or a list',
    ).optional(),
    video: oneOrMore(moment, 'Moments of a video.', 'a moment such as "start" or "50%", or a list').optional(),
    page: text('Path of the page, with `*` for any text: `/pricing*`.').optional(),
    history: text('Path after a history change, with `*` for any text.').optional(),
    timer: duration('How often.').optional(),
    event: name('A data layer event that exists already.').optional(),
    after: names('Events that must have happened, in this order.').optional(),
    once: choice(['page', 'element'], 'At most once on a page, or for each element.').optional(),
  },
  'When the event happens in a browser. Without it the code pushes the event itself.',
  'Trigger',
);

/** The fields that only some types of destination have; which, the destination itself decides. */
const typedFields = Object.fromEntries(
  Object.entries(DESTINATION_TYPES).flatMap(([type, { eventSettings }]) =>
    Object.entries(eventSettings).map(([field, what]) => [field, name(`${what} Only for ${type}.`).optional()]),
  ),
);

const eventDestination = z
  .union([
    z.boolean(),
    node(
      {
        as: name("The event's name there.").optional(),
        key_event: flag('It is a key event there.').optional(),
        params: mapOf(name('Their parameter.'), 'Our property → their parameter.').optional(),
        omit: names('Properties that are not sent there.').optional(),
        set: mapOf(literal('A constant.'), 'Their parameter → a constant.').optional(),
        ...typedFields,
      },
      'How the event goes there.',
    ),
  ])
  .meta({
    id: 'EventDestination',
    description: '`true`, `false`, or how the event goes there.',
    expected: 'true, false or a map',
  });

const baseline = node(
  {
    rate: quantity('The usual rate.').optional(),
    volume: quantity('The usual volume, such as 800..1200/day.').optional(),
    as_of: date('When it was measured.').optional(),
  },
  'What was normal before.',
);

export const measure = node(
  {
    metric: text('Name of the metric.').optional(),
    outcome: text('What it means for the visitor.').optional(),
    target: quantity('The range to reach.').optional(),
    baseline: baseline.optional(),
    segments: names('Segments to read it by.').optional(),
    benchmarks: mapOf(
      mapOf(quantity('The normal range.'), 'Value of the segment → range.'),
      'Segment → normal ranges.',
    ).optional(),
    window: duration('How long to look.').optional(),
    lift: percentage('Expected relative lift of the goal.').optional(),
    value: z
      .number()
      .meta({ description: "Value of one conversion; the goal's when left out.", expected: 'a number' })
      .optional(),
    effort: choice(EFFORTS, 'What it costs to measure and act.').optional(),
    score: z.number().meta({ description: 'Lead-scoring points.', expected: 'a number' }).optional(),
    evidence: choice(EVIDENCE, 'Why the event is believed to predict the goal.').optional(),
  },
  'What is measured with the event, and what is expected.',
  'Measure',
);

const rollout = z
  .union([
    share('Share of traffic.'),
    node(
      { share: share('Share of traffic.'), by: name('The property whose value decides.').optional() },
      'Share, and by what.',
    ),
  ])
  .meta({
    description: 'Share of traffic that sends the event.',
    expected: 'a share such as "20%", or a map with "share" and "by"',
  });

const review = node(
  {
    every: z
      .union([choice(REVIEW_PERIODS, 'A period.'), duration('A duration.')])
      .meta({ description: 'How often.', expected: '"week", "month", "quarter", "year" or a duration such as "90d"' })
      .optional(),
    last: date('When it was last reviewed.').optional(),
  },
  'When somebody asks whether the event is still needed.',
);

const deprecated = node(
  {
    since: semver('Version of the plan that deprecated it.').optional(),
    use: name('The event to use instead.').optional(),
    reason: text('Why.').optional(),
  },
  'The event is on its way out.',
);

const eventFields = node(
  {
    description: text('What happened, in one sentence.').optional(),
    question: text('The question that the event answers.').optional(),
    tier: name('Intent tier, one of the plan’s tiers.').optional(),
    kind: choice(EVENT_KINDS, 'A step toward the goal, a sign of interest, or a warning.').optional(),
    nature: choice(NATURES, 'What kind of behaviour it is.').optional(),
    stage: name('Funnel stage, one of the plan’s stages.').optional(),
    goal: name('The goal that it leads to.').optional(),
    owner: name('Who answers for it; the plan’s owner when left out.').optional(),
    source: oneOrMore(source, 'Where the event happens.', 'a source such as "browser", or a list').optional(),
    touchpoint: text('Where in the product, in words.').optional(),
    trigger: trigger.optional(),
    properties: mapOf(propertyUse, 'What the event carries.').optional(),
    groups: names('Property groups that it uses.').optional(),
    destinations: mapOf(eventDestination, 'Where it goes: destination → how.').optional(),
    consent: names('Consent types that must be granted; adds to the destinations’ own.').optional(),
    measure: measure.optional(),
    status: choice(STATUSES, 'Where it stands. `live` when left out.').optional(),
    rollout: rollout.optional(),
    sampling: share('A capture rate that is set elsewhere.').optional(),
    deprecated: deprecated.optional(),
    since: semver('Version of the plan that brought it.').optional(),
    review: review.optional(),
    renamed_from: name('The name that it had before.').optional(),
    allow: allow.optional(),
  },
  'One user action.',
);

/** Only an event on its way out may lack a description and a tier. */
export const event = eventFields
  .refine((value) => isLeaving(value) || (value.description !== undefined && value.tier !== undefined))
  .meta({ id: 'Event', description: 'One user action.' });

function isLeaving(value: { deprecated?: unknown; status?: unknown }): boolean {
  return value.deprecated !== undefined || value.status === 'deprecated' || value.status === 'retired';
}
