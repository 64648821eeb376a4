import { COLLECTION_STYLE, EVENT_ID, type Event, parseEvents } from 'js-yaml';
import { EventReader } from './event-reader.js';
import { LIMITS } from './limits.js';
import type { MendedText } from './mended-text.js';
import type { Node } from './node.js';
import { type Piece, splitText } from './split-text.js';
import type { Fault } from './syntax-error.js';

// The parser counts a level more for a key and for the scalar inside; the tree's own check is the exact one.
const PARSER_DEPTH = LIMITS.depth + 6;

/**
 * The parser keeps all events of a text, which are larger than the tree. Pieces of this size, in characters,
 * spare that; smaller ones are slower to parse.
 */
const PIECE = 1_200_000;

const NONE = -1;

export interface Tree {
  readonly tree: Node | undefined;
  readonly faults: readonly Fault[];
}

/** The tree of a well-formed text. Throws a YAMLException where the text is broken. */
export function readTree(text: string, mended?: MendedText): Tree {
  const inPieces = text.length < 2 * PIECE ? undefined : readPieces(text, splitText(text, PIECE), mended);
  return inPieces ?? readWhole(text, mended);
}

export function readWhole(text: string, mended?: MendedText): Tree {
  const faults: Fault[] = [];
  const reader = new EventReader(text, (fault) => faults.push(fault), mended);
  reader.read(parse(text));
  return { tree: reader.tree, faults };
}

/** `undefined` when the pieces do not make up the text, for whatever reason: it has to be read whole. */
export function readPieces(text: string, pieces: readonly Piece[], mended?: MendedText): Tree | undefined {
  const faults: Fault[] = [];
  const reader = new EventReader(text, (fault) => faults.push(fault), mended);
  try {
    const fits = pieces.every((piece, index) => readPiece(text, piece, pieces[index + 1], reader));
    return fits ? { tree: reader.tree, faults } : undefined;
  } catch {
    return undefined;
  }
}

/** Reads one piece as if those before and after it were around it; false when it does not fit. */
function readPiece(text: string, piece: Piece, next: Piece | undefined, reader: EventReader): boolean {
  const events = parse(text.slice(piece.from, piece.to));
  shift(events, piece.from);
  const isFirst = piece.from === 0;
  if (events.some((event) => event.type === EVENT_ID.DOCUMENT && event.explicitEnd)) return false;
  if (!isFirst && !beginsMap(events, piece)) return false;
  const outer = piece.level - 1;
  const open = next?.level ?? 0;
  // The maps that the next piece goes on with stay open; the last event ends the document.
  const end = events.length - 1 - Math.max(0, open - outer);
  if (events.slice(end).some(({ type }) => type !== EVENT_ID.POP)) return false;
  reader.read(events, isFirst ? 0 : 2, end);
  for (let level = outer; level > open; level--) reader.close();
  return reader.isReading && (!next || reader.awaitsEntryAt(open, next.indentation));
}

function parse(text: string): Event[] {
  return parseEvents(text, { maxDepth: PARSER_DEPTH });
}

/** The piece is a document that says nothing but a map, written as a block where the piece begins. */
function beginsMap([document, map]: readonly Event[], { from, indentation }: Piece): boolean {
  if (document?.type !== EVENT_ID.DOCUMENT || map?.type !== EVENT_ID.MAPPING) return false;
  const isPlain = !document.explicitStart && document.directives.length === 0 && map.style === COLLECTION_STYLE.BLOCK;
  return isPlain && map.start === from + indentation && map.anchorStart === NONE && map.tagStart === NONE;
}

/** Moves events from the offsets of a piece to those of the text. */
function shift(events: readonly Event[], by: number): void {
  if (by === 0) return;
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) {
      event.valueStart = move(event.valueStart, by);
      event.valueEnd = move(event.valueEnd, by);
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      event.start += by;
    }
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) continue;
    event.anchorStart = move(event.anchorStart, by);
    event.anchorEnd = move(event.anchorEnd, by);
    if (event.type === EVENT_ID.ALIAS) continue;
    event.tagStart = move(event.tagStart, by);
    event.tagEnd = move(event.tagEnd, by);
  }
}

function move(offset: number, by: number): number {
  return offset === NONE ? NONE : offset + by;
}
