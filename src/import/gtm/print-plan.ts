import type { Diagnostic } from '../../diagnostic.js';
import type { ContainerExport } from '../../gtm/container-export.js';
import { CONSENT_TYPES } from '../../plan/vocabulary.js';
import { printYaml, type YamlEntry, type YamlMap } from '../../source/print-yaml.js';
import type { DestinationDraft, EventDraft, PlanDraft } from './drafts.js';
import { block, entriesOf, entry, flow } from './entries.js';
import { printDeliveries } from './print-deliveries.js';

/** The plan as text, with what it lacks as comments. */
export function printPlan(draft: PlanDraft, file: ContainerExport, notes: readonly Diagnostic[]): string {
  const { destinations, properties, events, options } = draft;
  const shared = destinations.map((destination) => [destination.name, destination] as const);
  const root: YamlEntry[] = [
    entry('measureplan', 1),
    entry('name', draft.name),
    entry('version', '0.1.0'),
    ...listConsentTypes(draft),
    ...section('destinations', destinations.map(printDestination)),
    ...section(
      'properties',
      [...properties.values()].map(({ name, fields }) => ({ key: name, value: onLine(fields) })),
    ),
    {
      key: 'events',
      comment: 'TODO: an owner for the plan or for each event; for each event a tier, a stage, a goal and a question.',
      value: block(events.map((event) => printEvent(event, new Map(shared)))),
      space: true,
    },
    printLint(),
    ...section('generate', [{ key: 'gtm', value: block([entry('out', 'gtm/web-container.json'), ...options]) }]),
  ];
  return printYaml(block(root), describe(file, notes));
}

/** Those that Consent Mode does not have are declared. */
function listConsentTypes({ destinations, events }: PlanDraft): YamlEntry[] {
  const used = [
    ...destinations.flatMap(({ consent = [] }) => consent),
    ...events.flatMap(({ deliveries }) => deliveries.flatMap(({ consent }) => consent)),
  ];
  const own = [...new Set(used)].filter((type) => !CONSENT_TYPES.some((known) => known === type));
  return own.length === 0 ? [] : [entry('consent_types', own)];
}

/** Names are those of the container; judging them would ask for changes of what is live. */
const ABOUT_NAMES = [
  'event-tense',
  'event-word-order',
  'event-name-vague',
  'event-near-duplicate',
  'property-near-duplicate',
  'property-one-concept',
];

function printLint(): YamlEntry {
  const rules = ABOUT_NAMES.map((rule) => entry(rule, 'off'));
  const comment = 'The names are those of the container. Turn these on when you rename.';
  return { key: 'lint', value: block([entry('rules', block(rules))]), comment, space: true };
}

function section(key: string, entries: readonly YamlEntry[]): YamlEntry[] {
  return entries.length === 0 ? [] : [{ key, value: block(entries), space: true }];
}

const HEAD = `yaml-language-server: $schema=./node_modules/measureplan/schema/plan.schema.json

Made from a Google Tag Manager container by \`measureplan import gtm\`. The data types are guesses from names and use.
TODO marks what only a person knows; \`measureplan lint\` lists it.`;

function describe({ exportTime, containerVersion }: ContainerExport, notes: readonly Diagnostic[]): string {
  const { publicId, name } = containerVersion.container;
  const origin = `Container: ${[name, publicId].filter(Boolean).join(', ')}; exported ${exportTime ?? 'at an unknown time'}.`;
  const left = notes.map(({ message }) => `  - ${message.replace(/\s+/g, ' ')}`);
  return [HEAD, origin, ...(left.length > 0 ? ['', 'Not carried over, or otherwise than it was:', ...left] : [])].join(
    '\n',
  );
}

/** Short maps stand on one line. */
function onLine(entries: readonly YamlEntry[]): YamlMap {
  const length = JSON.stringify(entries).length;
  return length < 200 ? flow(entries) : block(entries);
}

function printDestination({ name, type, settings, consent }: DestinationDraft): YamlEntry {
  const fields = [entry('type', type), ...entriesOf(settings), ...(consent ? [entry('consent', consent)] : [])];
  return { key: name, value: flow(fields) };
}

function printEvent(event: EventDraft, destinations: ReadonlyMap<string, DestinationDraft>): YamlEntry {
  const { deliveries, properties, problems } = event;
  const consent = findConsent(event, destinations);
  const fields: YamlEntry[] = [
    entry('description', event.description ?? `TODO: say when ${event.name} happens.`),
    entry('tier', 'TODO'),
    ...(event.isPaused ? [{ ...entry('status', 'proposed'), comment: 'Its tag is paused.' }] : []),
    ...(event.trigger ? [entry('trigger', flow(event.trigger))] : []),
    ...(properties.size > 0 ? [entry('properties', onLine(entriesOf(properties)))] : []),
    ...(deliveries.length > 0 ? [entry('destinations', block(printDeliveries(event)))] : []),
    ...(consent.length > 0 ? [entry('consent', consent)] : []),
  ];
  const comment = [...new Set(problems)].map((problem) => `Otherwise in the container: ${problem}.`).join('\n');
  return { key: event.name, value: block(fields), ...(comment !== '' && { comment }) };
}

/** What the event's tags wait for, all of them, beyond what their destinations do. */
function findConsent({ deliveries }: EventDraft, destinations: ReadonlyMap<string, DestinationDraft>): string[] {
  const own = deliveries.map(({ destination, consent }) => {
    const known = destinations.get(destination)?.consent ?? [];
    return { known, own: consent.filter((type) => !known.includes(type)) };
  });
  const all = [...new Set(own.flatMap((each) => each.own))];
  return all.filter((type) => own.every((each) => each.own.includes(type) || each.known.includes(type)));
}
