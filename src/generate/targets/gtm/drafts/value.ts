import type { WebBuiltInName } from '../../../../gtm/built-in-variables.js';
import { refer } from '../../../../gtm/parameter.js';
import type { Literal } from '../../../../plan/model.js';
import type { Identify } from '../identities.js';
import { printScriptLiteral } from '../scripts/print-literal.js';
import { type Draft, identityOf } from './draft.js';

/** What a parameter of a tag is set to: a text of the plan, or what a variable holds at that moment. */
export interface Value {
  /** The same for values that are the same. */
  readonly id: string;
  readonly needs: readonly Draft[];
  /** In a field of a tag. */
  print(identify: Identify): string;
  /** In a script: an expression of JavaScript, in which GTM puts the variable's value for the call. */
  printScript(identify: Identify): string;
}

/** One field of what is sent, by the receiver's name for it. */
export type Row = readonly [name: string, value: Value];

export function constant(value: Literal): Value {
  return {
    id: JSON.stringify(value),
    needs: [],
    print: () => String(value),
    printScript: () => printScriptLiteral(value),
  };
}

export function callOf(variable: Draft<'variable'>): Value {
  const print = (identify: Identify) => refer(identityOf(variable, identify).name);
  return { id: JSON.stringify(variable.key), needs: [variable], print, printScript: print };
}

export function callBuiltIn(name: WebBuiltInName): Value {
  const call = refer(name);
  return { id: call, needs: [], print: () => call, printScript: () => call };
}

/** The rows of a table, as texts. */
export function printRows(rows: readonly Row[], identify: Identify): [string, string][] {
  return rows.map(([name, value]) => [name, value.print(identify)]);
}

/** What the values of rows refer to. */
export function needsOf(rows: readonly Row[]): Draft[] {
  return rows.flatMap(([, value]) => value.needs);
}
