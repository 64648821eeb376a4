import { posix } from 'node:path';
import type { Plan } from '../../../../plan/model.js';
import type { GeneratedFile } from '../../../target.js';
import { createWriter, type Language } from '../code/writer.js';
import { printTitle } from '../layout/module-parts.js';
import type { RuntimePiece } from '../runtime-pieces.js';
import { collectCompanionPieces } from './pieces.js';

/** A module beside the tracking code: what it imports of that, what it exports, and what it has of the plan. */
export interface Companion {
  /** Its file without an extension, and what stands before the extension beside a single file. */
  readonly name: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly exported: readonly string[];
  readonly own: readonly RuntimePiece[];
  /** Pieces that only its own need. */
  readonly needs: readonly string[];
}

/** Where a companion goes, and in which language. */
export interface Placement {
  readonly plan: Plan;
  readonly language: Language;
  readonly out: string;
}

export function printCompanion(companion: Companion, { plan, language, out }: Placement): GeneratedFile[] {
  const { name, names, types, exported, own, needs } = companion;
  const writer = createWriter(language);
  for (const piece of own) writer.addPiece(piece, piece.exported);
  for (const piece of collectCompanionPieces([...exported, ...needs])) {
    writer.addPiece(piece, exported.includes(piece.name));
  }
  const extension = posix.extname(out);
  // The writer puts it in single quotes.
  const from = extension === '' ? './index' : `./${posix.basename(out, extension).replace(/['\\]/g, '\\$&')}`;
  const head = { title: printTitle(plan), imports: [{ from, names, types }], packages: [], exports: [] };
  return writer.finish(name, head).map((file) => ({
    ...file,
    beside: file.beside === undefined ? name : `${name}.${file.beside}`,
    content: /^\.m/.test(extension) ? file.content.replace(`'${from}.js'`, `'${from}.mjs'`) : file.content,
  }));
}
