import type { GeneratedFile } from '../../../target.js';
import type { RuntimePiece } from '../runtime-pieces.js';
import type { Declaration } from './declaration.js';
import { createJavaScriptWriter } from './javascript-writer.js';
import { createJsdocWriter } from './jsdoc-writer.js';
import { createTypeScriptWriter } from './typescript-writer.js';

export const LANGUAGES = ['typescript', 'javascript', 'jsdoc'] as const;

/** TypeScript; JavaScript with declarations beside it; JavaScript whose comments hold the types. */
export type Language = (typeof LANGUAGES)[number];

/** One module on its way to text. What is added is text at once: the declarations of a large plan fill memory. */
export interface Writer {
  /** A declaration, exported unless it is private. */
  add(declaration: Declaration): void;
  /** A run-time declaration; exported where others may use it. */
  addPiece(piece: RuntimePiece, isExported: boolean): void;
  /** `path` has no extension. */
  finish(path: string, head: ModuleHead): GeneratedFile[];
}

/** What stands before all declarations of a module; known only when these are printed. */
export interface ModuleHead {
  /** A comment to the end of the line. */
  readonly title: string;
  readonly imports: readonly ModuleImport[];
  /** Imports of types from packages, as TypeScript. */
  readonly packages: readonly string[];
  /** What other modules export, exported by this one too. */
  readonly exports: readonly ModuleExport[];
}

/** `from` has no extension: `./runtime`. */
export interface ModuleImport {
  readonly from: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
}

/** All that a module exports, or some of it. */
export interface ModuleExport {
  readonly from: string;
  readonly only?: { readonly names: readonly string[]; readonly types: readonly string[] };
}

export function createWriter(language: Language): Writer {
  if (language === 'javascript') return createJavaScriptWriter();
  return language === 'jsdoc' ? createJsdocWriter() : createTypeScriptWriter();
}

/**
 * Whether a run-time declaration is a variable. These stand first: rolldown sees only there that nothing gives one a value,
 * and esbuild writes neighbours as one statement.
 */
export function isPieceState({ javascript }: RuntimePiece): boolean {
  return /^(?:export )?(?:let|const) /m.test(javascript);
}

export function isPieceType({ javascript }: RuntimePiece): boolean {
  return javascript === '' || javascript === 'export {};';
}
