import { type DocTag, printDoc } from '../../../print/typescript/comments.js';
import type { RuntimePiece } from '../runtime-pieces.js';
import type { Declaration, TypeDeclaration } from './declaration.js';
import { printFunction } from './javascript-writer.js';
import { joinModule, printValueExports } from './typescript-writer.js';
import { isPieceState, isPieceType, type ModuleHead, type Writer } from './writer.js';

/** JavaScript for projects without TypeScript: editors read the types in comments. */
export function createJsdocWriter(): Writer {
  const state: string[] = [];
  const texts: string[] = [];
  return {
    add: (declaration) => void texts.push('', printCommented(declaration).join('\n')),
    addPiece: (piece, isExported) => void (isPieceState(piece) ? state : texts).push('', printPiece(piece, isExported)),
    finish: (path, head) => [{ path: `${path}.js`, content: joinModule([printHead(head), ...state, ...texts]) }],
  };
}

function printCommented(declaration: Declaration): string[] {
  if (declaration.kind === 'type') return printTypedef(declaration);
  const signature = declaration.signature ?? `(${declaration.parameters})`;
  return [...printTyped(declaration.doc, `@type {${signature} => void}`), ...printFunction(declaration)];
}

// What a member's own comment says has no place in a type definition of one line.
function printTypedef({ name, doc, lines }: Pick<TypeDeclaration, 'name' | 'doc' | 'lines'>): string[] {
  const text = lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => !/^\s*(?:\/\*\*|\*)/.test(line))
    .map((line) => line.trim());
  const whole = text.join(' ');
  const [, parameter] = /^type [^=<]*<(\w+)>/.exec(whole) ?? [];
  const type = whole.replace(/^interface \S+ |^type [^=]*= /, '').replace(/;$/, '');
  const template = parameter === undefined ? [] : [`@template ${parameter}`];
  return printTyped(doc, ...template, `@typedef {${type}} ${name}`);
}

/** A comment whose last lines are tags with types. */
function printTyped(doc: readonly (string | DocTag)[], ...tags: readonly string[]): string[] {
  const lines = printDoc([...doc, 'x', 'y']).slice(1, -3);
  // In a type, `/` may be escaped wherever `*/` may stand: in texts.
  return ['/**', ...lines, ...tags.map((tag) => ` * ${tag.replaceAll('*/', '*\\/')}`), ' */'];
}

function printPiece(piece: RuntimePiece, isExported: boolean): string {
  if (!isPieceType(piece)) return printCode(piece, isExported);
  const lines = piece.typescript.replace(/^export /m, '').split('\n');
  return printTypedef({ name: piece.name, doc: [], lines }).join('\n');
}

function printCode({ javascript, declaration }: RuntimePiece, isExported: boolean): string {
  if (!isExported) return javascript.replace(/^export /m, '');
  const [, signature, result] = /function \w+(\(.*\)|<.*\)): (.*);$/s.exec(declaration) ?? [];
  if (signature === undefined) return javascript;
  // The comment before it would come between.
  const code = javascript.slice(javascript.search(/^export /m));
  return [...printTyped([], `@type {${signature} => ${result}}`), code].join('\n');
}

function printHead({ title, imports, packages, exports }: ModuleHead): string {
  const values = imports.filter(({ names }) => names.length > 0);
  const types = imports.filter((one) => one.types.length > 0);
  return [
    title,
    '/* eslint-disable */',
    '// @ts-nocheck',
    ...values.map(({ from, names }) => `import { ${names.join(', ')} } from '${from}.js';`),
    ...types.map(({ from, types: names }) => `/** @import { ${names.join(', ')} } from '${from}.js' */`),
    ...packages.map((statement) => `/** ${statement.replace(/^import type/, '@import').replace(/;$/, '')} */`),
    ...printValueExports(exports),
  ].join('\n');
}
