import type { DocumentDirective } from 'js-yaml';
import { misplacedTag, unknownTag } from './faults.js';
import type { Node, ScalarNode } from './node.js';
import { resolveFloat, resolveInteger, resolveScalar } from './resolve-scalar.js';
import type { Report } from './syntax-error.js';

const CORE = 'tag:yaml.org,2002:';

/** A tag of YAML's core schema. */
export interface CoreTag {
  readonly name: string;
  /** The kind of node that may carry it. */
  readonly kind: Node['kind'];
  /** What it asks for, for messages. */
  readonly expected: string;
}

const CORE_TAGS: ReadonlyMap<string, CoreTag> = new Map(
  (
    [
      { name: 'str', kind: 'scalar', expected: 'a text' },
      { name: 'int', kind: 'scalar', expected: 'a whole number' },
      { name: 'float', kind: 'scalar', expected: 'a number' },
      { name: 'bool', kind: 'scalar', expected: 'true or false' },
      { name: 'null', kind: 'scalar', expected: 'an empty value' },
      { name: 'map', kind: 'map', expected: 'a map' },
      { name: 'seq', kind: 'list', expected: 'a list' },
    ] as const
  ).map((tag) => [CORE + tag.name, tag]),
);

/**
 * The core tag that a tag as written means under the document's `%TAG` directives; `undefined` for any
 * other. The tag `!` on its own says "as it stands": text for a scalar, nothing new for a collection.
 */
function resolveTag(
  written: string,
  kind: Node['kind'],
  directives: readonly DocumentDirective[],
): CoreTag | undefined {
  if (written === '!') return CORE_TAGS.get(`${CORE}${{ scalar: 'str', map: 'map', list: 'seq' }[kind]}`);
  return CORE_TAGS.get(expandTag(written, directives));
}

function expandTag(written: string, directives: readonly DocumentDirective[]): string {
  if (written.startsWith('!<')) return written.slice(2, -1);
  const handle = /^!(?:[\w-]*!)?/.exec(written)?.[0] ?? '';
  const declared = directives.find((directive) => directive.kind === 'tag' && directive.handle === handle);
  const prefix = declared?.kind === 'tag' ? declared.prefix : handle === '!!' ? CORE : handle;
  return prefix + decodePercent(written.slice(handle.length));
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What tags are read from: the text, and where in it the tag stands. */
interface Tagged {
  readonly tagStart: number;
  readonly tagEnd: number;
}

/** Reports a list's or map's tag that is unknown or asks for something else. */
export function checkTag(
  kind: Node['kind'],
  { tagStart, tagEnd }: Tagged,
  text: string,
  directives: readonly DocumentDirective[],
  report: Report,
): CoreTag | undefined {
  const range = { start: tagStart, end: tagEnd };
  const written = text.slice(tagStart, tagEnd);
  const tag = resolveTag(written, kind, directives);
  if (!tag) report(unknownTag(range, written));
  else if (tag.kind !== kind) report(misplacedTag(range, written, tag));
  return tag?.kind === kind ? tag : undefined;
}

/** The scalar with the value that its tag asks for; as it was, and reported, when it cannot be. */
export function applyTag(
  node: ScalarNode,
  event: Tagged,
  text: string,
  directives: readonly DocumentDirective[],
  report: Report,
): ScalarNode {
  const tag = checkTag('scalar', event, text, directives, report);
  if (!tag) return node;
  const value = resolveTagged(tag.name, node.text);
  if (value !== undefined) return { ...node, value, quoted: tag.name === 'str' };
  const range = { start: event.tagStart, end: event.tagEnd };
  report(misplacedTag(range, text.slice(event.tagStart, event.tagEnd), tag));
  return node;
}

function resolveTagged(name: string, text: string): string | number | boolean | null | undefined {
  if (name === 'str') return text;
  if (name === 'int') return resolveInteger(text);
  if (name === 'float') return resolveInteger(text) ?? resolveFloat(text);
  const value = resolveScalar(text);
  return (name === 'bool' ? typeof value === 'boolean' : value === null) ? value : undefined;
}
