import pieces from './runtime-pieces.json' with { type: 'json' };

/**
 * A declaration of a module in `runtime/`, as text: derived by `npm run sync`, so that generating code needs no compiler.
 * Names are unique in all modules.
 */
export interface RuntimePiece {
  readonly name: string;
  readonly module: string;
  readonly exported: boolean;
  /** The names of the pieces that it refers to. */
  readonly needs: readonly string[];
  /** What is exported is marked so; imports are left out. */
  readonly typescript: string;
  /** Empty for a type. */
  readonly javascript: string;
  readonly declaration: string;
}

/** In the order of modules, and within one as written. */
export const PIECES: readonly RuntimePiece[] = pieces;

/** The named pieces and all that they need. A name that no module exports is a fault of the target, not of a plan. */
export function collectPieces(names: Iterable<string>): RuntimePiece[] {
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    findPiece(name).needs.forEach(visit);
  };
  for (const name of names) visit(name);
  return PIECES.filter(({ name }) => needed.has(name));
}

function findPiece(name: string): RuntimePiece {
  const piece = PIECES.find((one) => one.name === name);
  if (!piece) throw new Error(`No run-time module declares "${name}". Run \`npm run sync\` after adding one.`);
  return piece;
}
