import type { Diagnostic } from '../diagnostic.js';
import type { Path } from '../source/location.js';
import type { Node } from '../source/node.js';
import type { Source } from '../source/source.js';

/** A plan as lint sees it: its files, and what was found in them. */
export interface LintedSources {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The findings that a change is about: those in parts (one event, one goal, one setting) that changed or are new,
 * and those elsewhere that were not there before, because what changed caused them. Files and lines do not
 * count: a part that moves is the same.
 */
export function selectChanged(now: LintedSources, before: LintedSources): Diagnostic[] {
  const partsBefore = readParts(before.sources);
  const parts = readParts(now.sources);
  const known = new Set(before.diagnostics.map(describe));
  return now.diagnostics.filter((finding) => {
    if (!known.has(describe(finding))) return true;
    const part = nameOf(finding.location.path);
    return partsBefore.get(part) !== parts.get(part);
  });
}

/** What a finding says, wherever the text stands. */
function describe({ code, message, location }: Diagnostic): string {
  return JSON.stringify([code, message, location.path]);
}

function nameOf(path: Path): string {
  return JSON.stringify(path.slice(0, 2).map(String));
}

/** Part → what it says. */
function readParts(sources: readonly Source[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { tree } of sources) {
    if (tree?.kind !== 'map') continue;
    for (const [section, { value }] of tree.entries) {
      parts.set(nameOf([section]), print(value));
      if (value.kind === 'map')
        for (const [name, entry] of value.entries) parts.set(nameOf([section, name]), print(entry.value));
    }
  }
  return parts;
}

/** The content of a node, without its layout. */
function print(node: Node): string {
  if (node.kind === 'scalar') return JSON.stringify([node.text, typeof node.value]);
  if (node.kind === 'list') return `[${node.items.map(print).join(',')}]`;
  return `{${[...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${print(value)}`).join(',')}}`;
}
