import type { RuntimePiece } from '../runtime-pieces.js';
import pieces from './runtime-pieces.json' with { type: 'json' };

/*
 * The modules of `runtime/` here are what the validator and the testing module are made of. They are apart from those of
 * the tracking code: nothing of them is ever part of it, and no event has to make way for their names.
 */
const PIECES: readonly RuntimePiece[] = pieces;

/** The pieces of these names and all that they need, as TypeScript in which only what `exported` names is exported. */
export function printPieces(exported: readonly string[], others: readonly string[]): string[] {
  const used = new Set<RuntimePiece>();
  const visit = (name: string) => {
    const piece = PIECES.find((one) => one.name === name);
    if (!piece) throw new Error(`There is no run-time piece "${name}". Run \`npm run sync\` after adding one.`);
    if (used.has(piece)) return;
    used.add(piece);
    piece.needs.forEach(visit);
  };
  for (const name of [...exported, ...others]) visit(name);
  return [...used].flatMap(({ name, typescript }) => [
    '',
    exported.includes(name) ? typescript : typescript.replace(/^export /m, ''),
  ]);
}
