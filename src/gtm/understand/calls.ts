import type { Path } from '../../source/location.js';
import type { IndexedContainer } from './index-container.js';

/** How GTM reads `{{Name}}` in a template. */
const CALL = /\{\{([^{}]*)\}\}/g;

/** A template in its parts, in order: plain text, and names of variables that are called. */
export type TemplatePart = { readonly text: string } | { readonly call: string };

export function splitTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const { 0: whole, 1: call = '', index } of template.matchAll(CALL)) {
    if (index > from) parts.push({ text: template.slice(from, index) });
    parts.push({ call });
    from = index + whole.length;
  }
  if (from < template.length || parts.length === 0) parts.push({ text: template.slice(from) });
  return parts;
}

/** A variable's name where something calls it. */
export interface Call {
  readonly name: string;
  /** Of the value that holds the call. */
  readonly path: Path;
}

const CALLERS = ['tag', 'trigger', 'variable', 'client', 'transformation', 'zone', 'gtagConfig'];

/** Every call of a variable in the parameters and conditions of the file, in its order. */
export function findCalls({ file }: Pick<IndexedContainer, 'file'>): Call[] {
  const version = file.containerVersion as unknown as Record<string, unknown>;
  return CALLERS.flatMap((kind) => [...walk(version[kind], ['containerVersion', kind])]);
}

// Calls stand in the `value` of a parameter and nowhere else: notes may say "{{…}}" to people.
function* walk(value: unknown, path: Path): Generator<Call> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === 'value' && typeof child === 'string') yield* callsIn(child, [...path, key]);
    else yield* walk(child, [...path, step]);
  }
}

function* callsIn(template: string, path: Path): Generator<Call> {
  if (!template.includes('{{')) return;
  for (const part of splitTemplate(template)) if ('call' in part) yield { name: part.call, path };
}

/** GTM itself makes these. */
const OWN_CALLS: ReadonlySet<string> = new Set(['_event', '_triggers']);

/** A call of this name finds something. */
export function isKnown(name: string, container: IndexedContainer): boolean {
  return OWN_CALLS.has(name) || container.variables.has(name) || container.builtIns.has(name);
}
