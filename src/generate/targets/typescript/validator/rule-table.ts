import type { PlanEvent, PlanProperty, PropertyDefinition } from '../../../../plan/model.js';
import type { Format } from '../../../values/formats.js';
import { isAlwaysRequired, type Kind, toShape } from '../../../values/shape.js';
import type { EventRule, FieldRule, KindRule, Rules, ValueRule } from './runtime/rules.js';

/** Where the plan defines an event, as findings say it. */
export type Place = (event: PlanEvent) => string;

/** Whether the app gives a property of an event once for all events. */
export type IsContext = (property: PlanProperty) => boolean;

/** The rules of the values that code passes, each once: most properties of a plan are a few shared definitions. */
export function makeRules(events: readonly PlanEvent[], place: Place, isContext: IsContext): Rules {
  const table = new RuleTable();
  const rules = events.map((event): EventRule => [event.name, place(event), table.fields(event.properties, isContext)]);
  return { formats: table.formats, values: table.values, events: rules };
}

class RuleTable {
  readonly formats: (readonly [pattern: string, expected: string])[] = [];
  readonly values: ValueRule[] = [];
  readonly #byFormat = new Map<string, number>();
  readonly #byDefinition = new Map<PropertyDefinition, number>();
  readonly #byText = new Map<string, number>();

  fields(properties: ReadonlyMap<string, PlanProperty>, isContext: IsContext = () => false): FieldRule[] {
    return Array.from(properties.values(), (property): FieldRule => {
      const rule = this.#value(property.definition);
      if (!isAlwaysRequired(property)) return [property.name, rule];
      return [property.name, rule, isContext(property) ? 'context' : 'required'];
    });
  }

  #value(definition: PropertyDefinition): number {
    const known = this.#byDefinition.get(definition);
    if (known !== undefined) return known;
    const { values, kinds } = toShape(definition, 'given');
    const index = this.#intern({
      ...(values && { values }),
      ...(kinds && { kinds: kinds.map((kind) => this.#kind(kind)) }),
      ...(isPersonal(definition) && { hidden: true }),
    });
    this.#byDefinition.set(definition, index);
    return index;
  }

  #kind(kind: Kind): KindRule {
    if (kind.type === 'array') {
      const { items, ...rest } = kind;
      return items ? { ...rest, items: this.#value(items) } : rest;
    }
    if (kind.type === 'object')
      return kind.properties ? { type: 'object', fields: this.fields(kind.properties) } : { type: 'object' };
    if (kind.type !== 'string') return kind;
    const { formats, ...rest } = kind;
    return formats.length > 0 ? { ...rest, formats: formats.map((format) => this.#format(format)) } : rest;
  }

  #format({ name, pattern, expected }: Format): number {
    return this.#byFormat.get(name) ?? this.#add(this.#byFormat, name, this.formats, [pattern, expected] as const);
  }

  #intern(rule: ValueRule): number {
    const text = JSON.stringify(rule, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? `${value}#` : value,
    );
    return this.#byText.get(text) ?? this.#add(this.#byText, text, this.values, rule);
  }

  #add<Item>(index: Map<string, number>, key: string, list: Item[], item: Item): number {
    index.set(key, list.length);
    return list.push(item) - 1;
  }
}

// What is hashed, or says who somebody is, does not belong in a console or in the log of a test.
function isPersonal({ pii, hash }: PropertyDefinition): boolean {
  return hash !== undefined || pii === 'direct' || pii === 'sensitive';
}
