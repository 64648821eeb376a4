import { LIMITS } from './limits.js';
import type { Range } from './location.js';
import type { Node, ScalarNode } from './node.js';
import { suggestName } from './suggest.js';
import type { Fault } from './syntax-error.js';
import type { CoreTag } from './tags.js';

// The sentences of what is well-formed YAML but no plan.

export function duplicateKey(key: ScalarNode, first: Range): Fault {
  if (key.text === '<<' && !key.quoted) {
    return {
      range: key,
      message: 'The merge key "<<" stands twice in one map.',
      help: 'Write it once with a list, such as "<<: [*first, *second]".',
      related: [{ message: 'The first "<<".', range: first }],
    };
  }
  return {
    range: key,
    message: `The key "${key.text}" stands twice in one map.`,
    help: 'Delete or rename one of the two.',
    related: [{ message: `The first "${key.text}".`, range: first }],
  };
}

export function complexKey(node: Node): Fault {
  return {
    range: { start: node.start, end: node.start + 1 },
    message: `A ${node.kind} cannot be a key.`,
    help: 'Write a name before the ":". Put quotes around it when it begins with "[" or "{".',
  };
}

export function emptyKey(node: ScalarNode): Fault {
  return { range: node, message: 'A name is missing before ":".', help: 'Write the name, or delete the line.' };
}

export function badMerge(range: Range): Fault {
  return {
    range,
    message: 'The merge key "<<" takes a map or a list of maps.',
    help: 'Name a map with "&name" and merge it with "<<: *name", or write "<<" in quotes when it is a name.',
  };
}

export function tooDeep(range: Range): Fault {
  return {
    range,
    message: `Lists and maps are nested more than ${LIMITS.depth} deep.`,
    help: 'Flatten the structure: a plan needs fewer than ten levels.',
  };
}

export function tooManyAliases(range: Range): Fault {
  return {
    range,
    message: `The file's aliases stand for more than ${LIMITS.aliasNodes.toLocaleString('en')} values.`,
    help: 'Use shared properties or groups in place of aliases that repeat other aliases.',
  };
}

export function aliasCycle(range: Range, name: string): Fault {
  return {
    range,
    message: `The alias "*${name}" stands inside the value that it names.`,
    help: 'Delete the alias, or name another value.',
  };
}

export function unknownAlias(range: Range, name: string, known: Iterable<string>): Fault {
  const near = suggestName(name, known);
  return {
    range,
    message: `The alias "*${name}" names nothing: no "&${name}" stands above it.`,
    help: near
      ? `Did you mean "*${near}"?`
      : `Mark the value with "&${name}", or put the text in quotes when it is meant to begin with "*".`,
  };
}

export function unknownTag(range: Range, tag: string): Fault {
  return {
    range,
    message: `The tag "${tag}" is unknown.`,
    help: 'Delete the tag, or put the text in quotes when it is meant to begin with "!".',
  };
}

export function misplacedTag(range: Range, written: string, tag: CoreTag): Fault {
  return {
    range,
    message: `The tag "${written}" asks for ${tag.expected}.`,
    help: 'Correct the value, or delete the tag.',
  };
}

export function escapedControl(range: Range, character: string): Fault {
  return {
    range,
    message: `The text holds the control character ${character} as an escape.`,
    help: 'Delete the escape; write "\\\\" where a backslash is meant.',
  };
}

export function otherVersion(range: Range, version: string): Fault {
  return {
    range,
    message: `The file says that it is YAML ${version}; a plan is YAML 1.2.`,
    help: 'Delete the "%YAML" line, and write true and false, not yes and no.',
  };
}

export function severalDocuments(range: Range): Fault {
  return {
    range,
    message: 'A second YAML document begins here; a file holds one.',
    help: 'Delete the line, or move what follows to a file of its own and include it.',
  };
}
