import * as z from 'zod/mini';
import { SCHEMA_VERSION } from '../../iglu.js';
import { printString } from '../../print/typescript/literals.js';
import type { Delivery } from './transports/transport.js';

/** The version of every event's schema. */
export const IGLU_OPTIONS = () => ({
  schema_version: z._default(
    z.string().check(z.regex(SCHEMA_VERSION), z.describe('Version of the schemas: MODEL-REVISION-ADDITION.')),
    '1-0-0',
  ),
});

interface IgluOptions {
  readonly schema_version: string;
}

/** The address of an event's schema, as an expression. https://docs.snowplow.io/docs/fundamentals/schemas/ */
export function printSchema({ name, route, event }: Delivery, { schema_version }: IgluOptions): string {
  const start = `iglu:${route?.destination.settings.get('vendor') ?? ''}/`;
  const end = `/jsonschema/${schema_version}`;
  const isKnown = name.startsWith('"');
  return isKnown
    ? printString(`${start}${route?.as ?? event.name}${end}`)
    : `${printString(start)} + ${name} + ${printString(end)}`;
}
