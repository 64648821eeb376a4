import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import { parseSync, transformSync } from 'rolldown/utils';
import type { RuntimePiece } from '../src/generate/targets/typescript/runtime-pieces.js';

export const RUNTIME = 'src/generate/targets/typescript/runtime';
/** What the validator and the testing module are made of. */
export const COMPANIONS = 'src/generate/targets/typescript/validator/runtime';

/**
 * The declarations of the run-time modules of generated code as data: each as TypeScript, as JavaScript and as a
 * declaration, with the names of those that it refers to. A generated module holds those that it needs, so a name may be
 * there only once in all modules.
 */
export function deriveRuntime(root: string, dir = RUNTIME): string {
  const files = readdirSync(path.join(root, dir)).filter((file) => /^[a-z0-9-]+\.ts$/.test(file));
  const found = files
    .sort()
    .flatMap((file) => readDeclarations(file, readFileSync(path.join(root, dir, file), 'utf8')));
  const owners = new Map<string, string>();
  for (const { name, file } of found) {
    const other = owners.get(name);
    if (other !== undefined) throw new Error(`"${name}" is declared in ${other} and in ${file}.`);
    owners.set(name, file);
  }
  const pieces = found.map((declaration) => derivePiece(declaration, new Set(owners.keys())));
  return `${JSON.stringify(pieces, null, 1)}\n`;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly source?: { readonly value: string };
  readonly declaration?: Node;
  readonly id?: Node;
  readonly declarations?: readonly { readonly id: Node }[];
}

interface Declaration {
  readonly file: string;
  readonly name: string;
  readonly node: Node;
  /** With the comments before it. */
  readonly text: string;
}

function readDeclarations(file: string, text: string): Declaration[] {
  const { body } = parseSync(file, text).program as unknown as { body: readonly Node[] };
  const found: Declaration[] = [];
  for (const [index, node] of body.entries()) {
    if (node.type === 'ImportDeclaration') refuseForeign(file, node.source?.value ?? '');
    else found.push({ file, name: nameOf(file, node), node, text: text.slice(body[index - 1]?.end ?? 0, node.end) });
  }
  return found;
}

function nameOf(file: string, { declaration, id, declarations, type }: Node): string {
  if (declaration) return nameOf(file, declaration);
  const [only, ...more] = declarations ?? [];
  const name = id?.name ?? only?.id.name;
  if (name === undefined || more.length > 0) throw new Error(`${file}: a ${type} that is not one declaration.`);
  return name;
}

function refuseForeign(file: string, specifier: string): void {
  if (!/^\.\/[a-z0-9-]+\.js$/.test(specifier))
    throw new Error(`${file} imports "${specifier}": only its neighbours are there.`);
}

function derivePiece({ file, name, node, text }: Declaration, known: ReadonlySet<string>): RuntimePiece {
  // Comments that address our own linter say nothing to readers of generated code.
  const code = text.replace(/^ *\/\/ biome-ignore .*\n/gm, '').trim();
  return {
    name,
    module: file.replace(/\.ts$/, ''),
    exported: node.type === 'ExportNamedDeclaration',
    needs: [...listNames(node)].filter((used) => used !== name && known.has(used)).sort(),
    typescript: code,
    javascript: indentBySpaces(transformSync(file, code).code),
    declaration: indentBySpaces(isolatedDeclarationSync(file, code, {}).code),
  };
}

/** Every identifier in a declaration. */
function listNames(node: unknown, names = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return names;
  const { type, name } = node as Partial<Node>;
  if (type === 'Identifier' && name !== undefined) names.add(name);
  for (const part of Object.values(node)) listNames(part, names);
  return names;
}

function indentBySpaces(code: string): string {
  const spaced = code.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
  // The lines of a comment lose the space that lines them up.
  return spaced.replace(/^\*(?= |\/|$)/gm, ' *').trim();
}
