import type { Plan, PlanProperty, PropertyDefinition } from '../../../plan/model.js';
import { toShape } from '../../values/shape.js';
import { describeDefinition } from './describe.js';
import type { Json } from './json.js';
import { METADATA, printPropertyMetadata } from './metadata.js';
import type { JsonSchemaOptions } from './options.js';
import { printShape } from './print-shape.js';

/** Prints properties, wherever they stand. */
export interface PropertyPrinter {
  readonly assertFormats: boolean;
  readonly additional: boolean;
  use(property: PlanProperty): Json;
  definition(definition: PropertyDefinition): Json;
}

/** Tells where the schema of a shared property is; undefined for one that is to stand where it is used. */
export type Refer = (shared: string) => string | undefined;

/** What a file prints by itself: every property in full, where it is used. */
export const INLINE: Refer = () => undefined;

export function createPrinter(options: JsonSchemaOptions, refer: Refer): PropertyPrinter {
  const { values, metadata, additional_properties: additional, assert_formats: assertFormats } = options;
  const print = (definition: PropertyDefinition, use?: PlanProperty): Json => {
    const known = metadata ? printPropertyMetadata(definition) : undefined;
    return {
      ...describeDefinition(definition, values, use),
      ...printShape(toShape(definition, values), printer),
      ...(known && { [METADATA]: known }),
    };
  };
  const printer: PropertyPrinter = {
    assertFormats,
    additional,
    definition: (definition) => print(definition),
    use: (property) => {
      const reference = property.shared === undefined || property.own ? undefined : refer(property.shared);
      if (reference === undefined) return print(property.definition, property);
      // What the place says beside the definition is only its condition.
      const condition = property.when === undefined ? {} : describeDefinition(property.definition, values, property);
      return { $ref: reference, ...condition };
    },
  };
  return printer;
}

/** The shared definitions that a bundle refers to, in the plan's order. They may refer to others in turn. */
export function printShared(
  plan: Plan,
  used: ReadonlySet<string>,
  printer: PropertyPrinter,
): ReadonlyMap<string, Json> {
  const printed = new Map<string, Json>();
  for (const name of used) {
    const definition = plan.properties.get(name);
    if (definition) printed.set(name, printer.definition(definition));
  }
  return new Map(
    [...plan.properties.keys()].flatMap((name) => {
      const schema = printed.get(name);
      return schema ? [[name, schema] as const] : [];
    }),
  );
}
