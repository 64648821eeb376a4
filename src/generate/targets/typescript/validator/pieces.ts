import type { RuntimePiece } from '../runtime-pieces.js';
import pieces from './runtime-pieces.json' with { type: 'json' };

/*
 * The modules of `runtime/` here are what the validator and the testing module are made of. They are apart from those of
 * the tracking code: nothing of them is ever part of it, and no event has to make way for their names.
 */
const PIECES: readonly RuntimePiece[] = pieces;

/** What a module imports or brings along itself. */
const SURROUNDINGS: ReadonlySet<string> = new Set(['EventMap', 'EventName', 'observeEvents', 'RULES']);

/** The pieces of these names and all that they need, each once, in the order in which they are met. */
export function collectCompanionPieces(names: readonly string[]): RuntimePiece[] {
  const used = new Set<RuntimePiece>();
  const visit = (name: string) => {
    if (SURROUNDINGS.has(name)) return;
    const piece = PIECES.find((one) => one.name === name);
    if (!piece) throw new Error(`There is no run-time piece "${name}". Run \`npm run sync\` after adding one.`);
    if (used.has(piece)) return;
    used.add(piece);
    piece.needs.forEach(visit);
  };
  names.forEach(visit);
  return [...used];
}
