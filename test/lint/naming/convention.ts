import type { CompiledConvention } from '../../../src/lint/naming/convention.js';
import { compileConvention } from '../../../src/lint/naming/convention.js';
import type { NameCase } from '../../../src/plan/model.js';
import { readValid } from '../lint-text.js';

export interface Written {
  readonly format?: string;
  readonly case?: NameCase;
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
}

/** A convention as a plan writes it, compiled. JSON is YAML. */
export function compileWritten(written: Written): CompiledConvention {
  const convention = readValid(`conventions: { events: ${JSON.stringify(written)} }\n`).conventions.events;
  if (!convention) throw new Error('The plan has no convention.');
  return compileConvention(convention);
}
