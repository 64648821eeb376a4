import type { Diagnostic } from '../../src/diagnostic.js';
import { findRange } from '../../src/source/location.js';
import type { Entry, Node } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { toPosition } from '../../src/source/positions.js';

/** `line:column message`, as a terminal shows it. */
export function show({ location, message }: Diagnostic): string {
  const { line, column } = toPosition(location.source, findRange(location).start);
  return `${line}:${column} ${message}`;
}

/** What is wrong with a text, read by the fast parser alone. */
export function findFaults(text: string): string[] {
  return parseYaml('plan.yaml', text).diagnostics.map(show);
}

/** The text that each finding underlines. */
export function findUnderlined(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ location }) => {
    const { start, end } = findRange(location);
    return location.source.text.slice(start, end);
  });
}

/** A tree as plain data, maps in their order. */
export function toData(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  return new Map([...node.entries].map(([name, { value }]: [string, Entry]) => [name, toData(value)]));
}

/** The data of a text that is well-formed. */
export function readData(text: string): unknown {
  const { source, diagnostics } = parseYaml('plan.yaml', text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(show).join('\n'));
  return toData(source.tree);
}
