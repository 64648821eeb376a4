import type { SentParameter } from '../../gtm/understand/ga4.js';
import type { Import } from './import-container.js';

/** A receiver's parameter, and what the container gives it. */
export type Parameter = readonly [theirs: string, sent: SentParameter];

export interface MappedParameters {
  /** Our property → their parameter. */
  readonly params: Map<string, string>;
  /** Their parameter → constant. */
  readonly set: Map<string, string>;
}

/** Parameters in terms of a plan. `kind`: of the event's trigger; what is otherwise is added to `problems`. */
export function mapParameters(
  { values, notes }: Import,
  parameters: readonly Parameter[],
  kind: string | undefined,
  problems: string[],
): MappedParameters {
  const [params, set] = [new Map<string, string>(), new Map<string, string>()];
  for (const [name, sent] of parameters) {
    const value = values.read(name, sent, kind);
    if (!value) continue;
    if ('constant' in value) {
      set.set(name, value.constant);
      continue;
    }
    if (value.problem !== undefined) problems.push(value.problem);
    const taken = params.get(value.property);
    if (taken !== undefined) {
      // A plan maps each property to one parameter: the second gets a property of its own.
      const problem = `"${name}" has the value of "${value.property}", which is "${taken}" already`;
      problems.push(problem);
      notes.add(`The parameter ${problem}; in the plan it is a property of its own.`, sent.valuePath);
    }
    const property = taken === undefined ? value.property : values.add(name, name);
    if (!params.has(property)) params.set(property, name);
  }
  return { params, set };
}
