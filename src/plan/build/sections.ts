import type { Diagnostic } from '../../diagnostic.js';
import type { Source } from '../../source/source.js';
import { fieldPiece, nameLocation, type Piece, piecesOf, rootPiece } from './piece.js';

/** The parts of a plan that may be spread over several files. */
export const SECTIONS = [
  'owners',
  'segments',
  'goals',
  'properties',
  'groups',
  'destinations',
  'events',
  'funnels',
  'audiences',
  'experiments',
] as const;

export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, ReadonlyMap<string, Piece>>>;

/** Joins the sections of all files; a name that two files define is an error at the second, with the first. */
export function joinSections(diagnostics: Diagnostic[], sources: readonly Source[]): Sections {
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, new Map()])) as Record<
    SectionName,
    Map<string, Piece>
  >;
  for (const source of sources) for (const name of SECTIONS) joinSection(diagnostics, sections[name], source, name);
  return sections;
}

function joinSection(diagnostics: Diagnostic[], section: Map<string, Piece>, source: Source, name: SectionName): void {
  if (!source.tree) return;
  for (const piece of piecesOf(fieldPiece(rootPiece(source, source.tree), name))) {
    const first = section.get(piece.name);
    if (!first) section.set(piece.name, piece);
    else diagnostics.push(describeTwice(piece, first, name));
  }
}

function describeTwice(piece: Piece, first: Piece, section: SectionName): Diagnostic {
  return {
    code: 'schema',
    severity: 'error',
    message: `"${piece.name}" is defined twice under "${section}".`,
    help: 'Remove one of the two, or give it another name.',
    location: nameLocation(piece),
    related: [{ message: 'The first definition.', location: nameLocation(first) }],
  };
}
