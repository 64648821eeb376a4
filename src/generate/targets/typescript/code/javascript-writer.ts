import { printDoc } from '../../../print/typescript/comments.js';
import { type Declaration, indent, listParameters } from './declaration.js';
import { joinModule, printExports, printValueExports } from './typescript-writer.js';
import { isPieceState, isPieceType, type ModuleHead, type Writer } from './writer.js';

/** Two files: what runs, and what it is typed as. */
export function createJavaScriptWriter(): Writer {
  const state: string[] = [];
  const code: string[] = [];
  const types: string[] = [];
  return {
    add(declaration) {
      types.push('', printDeclaration(declaration).join('\n'));
      if (declaration.kind === 'function') code.push('', printFunction(declaration).join('\n'));
    },
    addPiece(piece, isExported) {
      const hide = (text: string) => (isExported ? text : text.replace(/^export /m, ''));
      if (!isPieceType(piece)) (isPieceState(piece) ? state : code).push('', hide(piece.javascript));
      if (isExported || isPieceType(piece)) types.push('', piece.declaration);
    },
    finish: (path, head) => [
      { path: `${path}.js`, content: joinModule([printHead(head, false), ...state, ...code]) },
      { path: `${path}.d.ts`, beside: 'd', content: joinModule([printHead(head, true), ...types]) },
    ],
  };
}

/** A function as JavaScript, without comments. */
export function printFunction({ name, parameters, body }: Declaration & { kind: 'function' }): string[] {
  return [`export function ${name}(${listParameters(parameters).join(', ')}) {`, ...indent(body), '}'];
}

function printDeclaration(declaration: Declaration): string[] {
  const doc = printDoc(declaration.doc);
  if (declaration.kind === 'function') {
    const signature = declaration.signature ?? `(${declaration.parameters})`;
    return [...doc, `export declare function ${declaration.name}${signature}: void;`];
  }
  const [first = '', ...rest] = declaration.lines;
  return [...doc, declaration.isPrivate ? first : `export ${first}`, ...rest];
}

function printHead({ title, imports, packages, exports }: ModuleHead, isTypes: boolean): string {
  const lines = imports.flatMap(({ from, names, types }) => {
    const list = isTypes ? types : names;
    return list.length === 0 ? [] : [`import ${isTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${from}.js';`];
  });
  return [
    title,
    '/* eslint-disable */',
    // The declarations beside it are what it is typed as.
    ...(isTypes ? [] : ['// @ts-nocheck']),
    ...lines,
    ...(isTypes ? packages : []),
    ...(isTypes ? printExports : printValueExports)(exports),
  ].join('\n');
}
