import { LIMITS } from '../../source/limits.js';
import type { PropertyDefinition } from '../model.js';
import type { Piece } from './piece.js';

/**
 * The shared definitions, each built when it is first asked for: one may list another, and their order means
 * nothing.
 */
export class SharedProperties {
  private readonly built = new Map<string, PropertyDefinition>();
  private readonly open = new Set<string>();

  constructor(
    private readonly pieces: ReadonlyMap<string, Piece>,
    private readonly build: (piece: Piece) => PropertyDefinition,
  ) {}

  names(): Iterable<string> {
    return this.pieces.keys();
  }

  /** Why a definition that the plan has cannot be had: whoever asks is a part of it, or is too deep in others. */
  refusal(name: string): 'contains itself' | 'is nested too deeply' | undefined {
    if (!this.pieces.has(name)) return undefined;
    return this.open.has(name) ? 'contains itself' : 'is nested too deeply';
  }

  /** Absent where `refusal` says why, and where the plan has none of the name. */
  get(name: string): PropertyDefinition | undefined {
    const known = this.built.get(name);
    const piece = known ? undefined : this.pieces.get(name);
    if (!piece || this.open.has(name) || this.open.size >= LIMITS.depth) return known;
    this.open.add(name);
    const definition = this.build(piece);
    this.open.delete(name);
    this.built.set(name, definition);
    return definition;
  }

  /** All of them, in the order of the files. */
  all(): ReadonlyMap<string, PropertyDefinition> {
    const all = new Map<string, PropertyDefinition>();
    for (const name of this.pieces.keys()) {
      const definition = this.get(name);
      if (definition) all.set(name, definition);
    }
    return all;
  }
}
