import type { Writer } from './writer.js';

/** A field of the team's own, `x-…`, for the team's own templates. Ours show none. */
export interface CustomView {
  readonly name: string;
  readonly value: string;
}

export function viewCustom(custom: ReadonlyMap<string, unknown>, writer: Writer): CustomView[] {
  return [...custom].map(([name, value]) => ({ name: writer.word(name), value: writer.text(showValue(value)) }));
}

/** Text as it is; lists and maps as JSON. */
function showValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, toPlain) ?? '');
}

function toPlain(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
