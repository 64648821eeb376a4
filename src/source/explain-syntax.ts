import type { YAMLException } from 'js-yaml';
import type { Fault } from './syntax-error.js';

/** A plain sentence for what the fast parser stopped at. */
export function explainSyntaxError(text: string, error: YAMLException): Fault {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  return { range: { start, end: Math.min(start + 1, text.length) }, message: `${error.reason}.` };
}
