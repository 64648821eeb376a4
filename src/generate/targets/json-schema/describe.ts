import type { PlanEvent, PlanProperty, PropertyDefinition } from '../../../plan/model.js';
import type { View } from '../../values/shape.js';
import { type Json, toJson } from './json.js';

/** What `title`, `description`, `deprecated` say of an event. */
export function describeEvent(event: PlanEvent): Json {
  const sentences = [toSentence(event.description), ...describeDeprecation(event)];
  return {
    title: event.name,
    ...writeDescription(sentences),
    ...(event.status === 'deprecated' && { deprecated: true }),
  };
}

/** What a schema says of a property beside its values. `when` belongs to the use, the rest to the definition. */
export function describeDefinition(definition: PropertyDefinition, view: View, use?: PlanProperty): Json {
  const sentences = [
    toSentence(definition.description),
    use?.when === undefined ? '' : `Required when ${toSentence(use.when)}`,
    describeUnit(definition),
    describeHash(definition, view),
  ];
  return { ...writeDescription(sentences), ...describeValues(definition, view) };
}

// Examples and the default are raw values, which a hash has none of.
function describeValues({ examples, default: fallback, hash }: PropertyDefinition, view: View): Json {
  if (hash && (hash.by === 'caller' || view === 'sent')) return {};
  const shown = examples.map(toJson).filter((example) => example !== undefined);
  const assumed = toJson(fallback);
  return { ...(assumed !== undefined && { default: assumed }), ...(shown.length > 0 && { examples: shown }) };
}

function describeUnit({ unit }: PropertyDefinition): string {
  if (unit === undefined) return '';
  return unit === 'currency' ? 'An amount of money.' : `Unit: ${toSentence(unit)}`;
}

function describeHash({ hash }: PropertyDefinition, view: View): string {
  if (!hash) return '';
  if (view === 'sent' || hash.by === 'caller') return 'The SHA-256 hash, never the raw value.';
  return 'The raw value: it is hashed with SHA-256 before it leaves.';
}

function* describeDeprecation({ status, deprecated }: PlanEvent): Generator<string> {
  if (status !== 'deprecated') return;
  yield deprecated?.since === undefined ? 'Deprecated.' : `Deprecated since ${deprecated.since}.`;
  if (deprecated?.use !== undefined) yield `Use "${deprecated.use}" instead.`;
  yield toSentence(deprecated?.reason);
}

function toSentence(text = ''): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:;…。！？]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function writeDescription(sentences: readonly string[]): Json {
  const description = sentences.filter((sentence) => sentence !== '').join(' ');
  return description === '' ? {} : { description };
}
