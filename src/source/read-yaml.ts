import { decode } from './decode.js';
import { type Parsed, parseYaml } from './parse-yaml.js';
import { sortByPlace, toSyntaxError } from './syntax-error.js';

/**
 * Reads the bytes of one YAML file. Reports every fault in one run; where the syntax is broken
 * (`broken`), the tree is what could be recovered, and more may be missing from it than is reported.
 */
export async function readYaml(name: string, bytes: Uint8Array): Promise<Parsed> {
  const { text, fault, readable } = decode(bytes);
  if (!readable && fault) {
    const source = { name, text };
    return { source, diagnostics: [toSyntaxError(source, fault)], broken: true };
  }
  const parsed = await parseAll(name, text);
  if (!fault) return parsed;
  return { ...parsed, diagnostics: sortByPlace([toSyntaxError(parsed.source, fault), ...parsed.diagnostics]) };
}

async function parseAll(name: string, text: string): Promise<Parsed> {
  const parsed = parseYaml(name, text);
  if (!parsed.broken) return parsed;
  // Loaded only when needed: it is large, and most files are well-formed.
  const { parseBrokenYaml } = await import('./parse-broken-yaml.js');
  return parseBrokenYaml(parsed);
}
