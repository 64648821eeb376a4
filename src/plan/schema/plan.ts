import { z } from 'zod';
import { CASES, EXPERIMENT_STATUSES, RULE_SEVERITIES } from '../vocabulary.js';
import { customRules, plugins } from './custom-rules.js';
import { destination } from './destinations.js';
import { event } from './events.js';
import { allow, propertyDefinition, propertyUse } from './properties.js';
import {
  choice,
  custom,
  date,
  duration,
  flag,
  mapOf,
  name,
  nameOrNames,
  names,
  node,
  quantity,
  semver,
  text,
} from './scalars.js';

const owner = node(
  { name: text('Full name.').optional(), contact: text('An address, a channel, a page.').optional() },
  'Who answers for events.',
  'Owner',
);

const convention = node(
  {
    format: text(
      'Tokens in braces: "{object}_{action}", "{category}:{action}:{label?}", "{Object} {Action}".',
    ).optional(),
    case: choice(CASES, 'Case of the words; inferred from the format when left out.').optional(),
    vocabulary: mapOf(names('What the token may be.'), 'Token → what it may be.').optional(),
  },
  'How names are written.',
  'NamingConvention',
);

const goal = node(
  {
    description: text('What it means for the business.').optional(),
    event: name('The event that is the conversion.').optional(),
    value: z.number().meta({ description: 'Value of one conversion, in `currency`.', expected: 'a number' }).optional(),
    target: quantity('The conversion rate to reach.').optional(),
    window: duration('Conversion window.').optional(),
    guardrails: names('Events that must not rise.').optional(),
    allow: allow.optional(),
  },
  'A macro conversion.',
  'Goal',
);

const scope = node(
  {
    source: nameOrNames('Sources of events.').optional(),
    stage: nameOrNames('Stages.').optional(),
    tier: nameOrNames('Tiers.').optional(),
    events: nameOrNames('Names of events, with `*` for any text.').optional(),
    except: nameOrNames('Events that the group does not apply to.').optional(),
  },
  'Events that match every field given.',
);

const group = node(
  {
    description: text('What the group is for.').optional(),
    apply: z
      .union([z.literal('all'), scope])
      .meta({
        description: 'Where the group applies by itself. Without it, events name the group.',
        expected: '"all", or a map of source, stage, tier or events',
      })
      .optional(),
    except: nameOrNames('Events that the group does not apply to.').optional(),
    properties: mapOf(propertyUse, 'What the events carry.').optional(),
  },
  'Properties that belong together.',
  'Group',
);

const funnelStep = z
  .union([
    name('An event.'),
    node({ event: name('An event.'), optional: flag('The step may be skipped.').optional() }, 'A step.'),
  ])
  .meta({ description: 'A step: an event.', expected: 'an event, or a map with "event"' });

const funnel = node(
  {
    description: text('What the funnel shows.').optional(),
    steps: z
      .array(funnelStep)
      .min(1)
      .meta({ description: 'Events in order; others may come between.', expected: 'a list of events' }),
    window: duration('How long it may take.').optional(),
    owner: name('Who answers for it.').optional(),
    allow: allow.optional(),
  },
  'Ordered steps.',
  'Funnel',
);

const audience = node(
  {
    description: text('Who they are.').optional(),
    did: nameOrNames('Events that they did.').optional(),
    not: nameOrNames('Events that they did not do.').optional(),
    within: duration('In this time.').optional(),
    destinations: names('Where the audience is used.').optional(),
  },
  'People by what they did and did not do.',
  'Audience',
);

const experiment = node(
  {
    description: text('What is tried.').optional(),
    primary: name('The event that decides.').optional(),
    guardrails: names('Events that must not get worse.').optional(),
    status: choice(EXPERIMENT_STATUSES, 'Where it stands.').optional(),
    started: date('When it started.').optional(),
    ended: date('When it ended.').optional(),
  },
  'An experiment.',
  'Experiment',
);

const severity = z
  .enum(RULE_SEVERITIES)
  .meta({ id: 'RuleSeverity', description: 'How serious findings of the rule are.' });
const severityAndOptions = z
  .tuple([severity, z.unknown()])
  .meta({ expected: 'a list of a severity and options such as "[warn, { max: 7 }]"' });
const ruleSetting = z.union([severity, severityAndOptions]).meta({
  id: 'RuleSetting',
  description: 'A severity, or a list of severity and options.',
  expected: '"off", "warn", "error" or a list of one of them and options',
});

const override = node(
  {
    events: nameOrNames('Names of events, with `*` for any text.').optional(),
    stage: nameOrNames('Stages of events.').optional(),
    owner: nameOrNames('Owners of events.').optional(),
    files: nameOrNames('Files of the plan, relative to it, with `*` for any text.').optional(),
    rules: mapOf(ruleSetting, 'Rule → severity there.'),
  },
  'Settings for what matches every field given.',
  'LintOverride',
);

const lint = node(
  {
    extends: nameOrNames('Presets: minimal, recommended, strict, or a destination type.').optional(),
    rules: mapOf(ruleSetting, 'Rule → severity.').optional(),
    overrides: z
      .array(override)
      .meta({ description: 'Other settings for some events or files; the last that matches wins.', expected: 'a list' })
      .optional(),
    custom: customRules.optional(),
    plugins: plugins.optional(),
  },
  'Which rules are in force.',
  'Lint',
);

const output = z
  .object({
    target: name('The target; the name of the entry when left out.').optional(),
    out: text('Where it goes, relative to the plan.'),
  })
  .catchall(custom)
  .meta({ id: 'Output', description: 'One output. Other fields are options of its target.' });

const outputs = mapOf(output, 'What is generated from the plan.').meta({ id: 'Outputs' });

const acknowledgement = node(
  {
    change: name('The kind of change.'),
    subject: name('What it is about, as the diff names it.'),
    reason: text('Why.'),
    until: date('After this date the break counts again.').optional(),
  },
  'A break that the team accepts knowingly.',
  'Acknowledgement',
);

const policy = node(
  {
    breaking: node(
      {
        version: choice(['major', 'minor', 'patch'], 'The least that the version must move.').optional(),
        deprecated_for: duration('How long an event is deprecated before it goes.').optional(),
      },
      'What a breaking change needs.',
    ).optional(),
  },
  'What a release must respect.',
);

/** What a root file and an included file may both hold. */
const parts = {
  owners: mapOf(owner, 'Who answers for events.').optional(),
  segments: mapOf(names('The values.'), 'Segments to read metrics by: name → values.').optional(),
  goals: mapOf(goal, 'Macro conversions.').optional(),
  properties: mapOf(propertyDefinition, 'Shared definitions, used by name.').optional(),
  groups: mapOf(group, 'Property groups.').optional(),
  destinations: mapOf(destination, 'Where events are sent.').optional(),
  events: mapOf(event, 'The user actions that are tracked.').optional(),
  funnels: mapOf(funnel, 'Ordered steps.').optional(),
  audiences: mapOf(audience, 'People by what they did.').optional(),
  experiments: mapOf(experiment, 'Experiments that use the events.').optional(),
};

/** The root file of a plan. */
export const plan = node(
  {
    measureplan: z.literal(1).meta({ description: 'Version of this format: 1.', expected: 'the number 1' }),
    name: text('Name of the product or plan.'),
    version: semver('Semantic version of the plan itself.'),
    released: date('When this version was released.').optional(),
    description: text('What the plan covers.').optional(),
    owner: name('Owns the plan, and is the default owner of events.').optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ description: 'Currency of values, ISO 4217.', expected: 'a currency code such as "EUR"' })
      .optional(),
    conventions: node(
      { events: convention.optional(), properties: convention.optional() },
      'How events and properties are named.',
    ).optional(),
    tiers: names('Intent tiers, weakest first; the last one marks macro conversions.').min(1).optional(),
    stages: names('Funnel stages, in order.').min(1).optional(),
    consent_types: names('Consent types beyond the seven of Consent Mode.').optional(),
    ...parts,
    events: mapOf(event, 'The user actions that are tracked.'),
    include: nameOrNames('Other files of the same plan, with `*` for any text.').optional(),
    lint: lint.optional(),
    generate: outputs.optional(),
    acknowledge: z
      .array(acknowledgement)
      .meta({ description: 'Breaks accepted knowingly.', expected: 'a list' })
      .optional(),
    policy: policy.optional(),
    allow: allow.optional(),
  },
  'A measurement plan.',
);

/** A file that a plan includes. */
export const part = node(parts, 'A part of a measurement plan.');
