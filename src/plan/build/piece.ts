import { type Location, onKey, type Path } from '../../source/location.js';
import type { Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';

/**
 * A part of a plan before it is built: where it stands and what it says. It knows its parent, not its path:
 * there are many pieces, and few of them are ever pointed at.
 */
export interface Piece {
  /** The nearest name on the way to it: its own, or that of the list that it is an item of. */
  readonly name: string;
  readonly source: Source;
  readonly node: Node;
  /** Absent for the root of a file. */
  readonly parent?: Piece;
  /** Key or index in the parent. */
  readonly step: string | number;
}

export function rootPiece(source: Source, node: Node): Piece {
  return { name: '', source, node, step: '' };
}

export function locationOf(piece: Piece): Location {
  return { source: piece.source, path: pathOf(piece) };
}

/** The place of a field, written or not. */
export function locationIn(piece: Piece, field: string, on?: 'key'): Location {
  const location = { source: piece.source, path: pathOf(piece).concat(field) };
  return on ? onKey(location) : location;
}

export function nameLocation(piece: Piece): Location {
  return { source: piece.source, path: pathOf(piece), on: 'key' };
}

function pathOf(piece: Piece): Path {
  let depth = 0;
  for (let at: Piece | undefined = piece.parent; at; at = at.parent) depth++;
  const path: (string | number)[] = new Array(depth);
  for (let at = piece; at.parent; at = at.parent) path[--depth] = at.step;
  return path;
}

export function field(piece: Piece, name: string): Node | undefined {
  return piece.node.kind === 'map' ? piece.node.entries.get(name)?.value : undefined;
}

export function fieldPiece(piece: Piece, name: string): Piece | undefined {
  const node = field(piece, name);
  return node && pieceIn(piece, name, node);
}

export function pieceIn(parent: Piece, name: string, node: Node): Piece {
  return { name, source: parent.source, node, parent, step: name };
}

/** The entries of a map, each as a piece; nothing when the node is no map. */
export function piecesOf(piece: Piece | undefined): Piece[] {
  const pieces: Piece[] = [];
  if (piece?.node.kind !== 'map') return pieces;
  for (const [name, { value }] of piece.node.entries) pieces.push(pieceIn(piece, name, value));
  return pieces;
}

export function itemPieces(piece: Piece | undefined): Piece[] {
  if (piece?.node.kind !== 'list') return [];
  const { source, name } = piece;
  return piece.node.items.map((node, step) => ({ name, source, node, parent: piece, step }));
}
