import type { Parameter } from '../parameter.js';

/**
 * Parameters as one text that is the same for what GTM treats the same: the order of keys does not matter, an empty
 * value is none, and the type of a plain value (`TEMPLATE` or `BOOLEAN` "true") says nothing more than the value.
 */
export function printParameters(parameters: readonly Parameter[] = [], canonOf: (template: string) => string): string {
  const printed = parameters.map((parameter) => [parameter.key ?? '', printParameter(parameter, canonOf)] as const);
  return JSON.stringify(printed.filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** `null` for a parameter that says nothing. */
export function printParameter(parameter: Parameter, canonOf: (template: string) => string): string | null {
  if (parameter.list) return printList(parameter.list, canonOf);
  if (parameter.map) return `map ${printParameters(parameter.map, canonOf)}`;
  return parameter.value === undefined || parameter.value === '' ? null : canonOf(parameter.value);
}

function printList(items: readonly Parameter[], canonOf: (template: string) => string): string | null {
  return items.length === 0 ? null : `list ${JSON.stringify(items.map((item) => printParameter(item, canonOf)))}`;
}
