import { escapeUnit } from '../../../../gtm/escape-unit.js';
import type { Literal } from '../../../../plan/model.js';

/**
 * A constant in a script within HTML within a template of GTM. Nothing in it ends the script, begins a comment or calls
 * a variable, and it is all ASCII; JavaScript reads the escapes back.
 */
export function printScriptLiteral(value: Literal): string {
  return JSON.stringify(value).replace(/[<>&'`{}]|[^\x20-\x7e]/g, escapeUnit);
}
