/** A value in a sentence. A hidden one is told by its kind. */
export function showValue(value: unknown, hidden = false): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value === 'string') return hidden ? `a string of length ${value.length}` : showText(value);
  return hidden && value !== null ? `a ${typeof value}` : String(value);
}

function showText(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
