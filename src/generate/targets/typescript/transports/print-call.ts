import type { Sending } from './transport.js';

export function printCall(name: string, sending: Sending): string {
  const properties = sending.properties === undefined ? [] : [sending.properties];
  return `${name}(${[sending.name, ...properties].join(', ')});`;
}
