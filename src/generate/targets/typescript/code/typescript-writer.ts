import { printTypeScript } from './declaration.js';
import { isPieceState, type ModuleExport, type ModuleHead, type ModuleImport, type Writer } from './writer.js';

export function createTypeScriptWriter(): Writer {
  const state: string[] = [];
  const texts: string[] = [];
  return {
    add: (declaration) => void texts.push('', printTypeScript(declaration).join('\n')),
    addPiece(piece, isExported) {
      const { typescript } = piece;
      const list = isPieceState(piece) ? state : texts;
      list.push('', isExported ? typescript : typescript.replace(/^export /m, ''));
    },
    finish: (path, head) => [{ path: `${path}.ts`, content: joinModule([printHead(head), ...state, ...texts]) }],
  };
}

/** The last line ends too. Adding to a text of megabytes would copy it. */
export function joinModule(texts: readonly string[]): string {
  return [...texts, ''].join('\n');
}

function printHead({ title, imports, packages, exports }: ModuleHead): string {
  return [title, '/* eslint-disable */', ...printImports(imports), ...packages, ...printExports(exports)].join('\n');
}

function printImports(imports: readonly ModuleImport[]): string[] {
  return imports.map(({ from, names, types }) => {
    const list = [...names, ...types.map((name) => `type ${name}`)].join(', ');
    return `import { ${list} } from '${from}.js';`;
  });
}

export function printExports(exports: readonly ModuleExport[]): string[] {
  return exports.map(({ from, only }) => {
    if (!only) return `export * from '${from}.js';`;
    const list = [...only.names, ...only.types.map((name) => `type ${name}`)].join(', ');
    return `export { ${list} } from '${from}.js';`;
  });
}

/** The same where there are only values: a module of types alone has nothing to export. */
export function printValueExports(exports: readonly ModuleExport[]): string[] {
  const values = exports.map(({ from, only }) => (only ? { from, only: { names: only.names, types: [] } } : { from }));
  return printExports(values.filter(({ only }) => only === undefined || only.names.length > 0));
}
