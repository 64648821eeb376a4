import type { Diagnostic, Related } from '../../diagnostic.js';
import type { Location } from '../../source/location.js';
import { suggestName } from '../../source/suggest.js';
import type { Allow, Group } from '../model.js';
import { fieldPiece, itemPieces, locationOf, nameLocation, type Piece } from './piece.js';
import { compact, toText } from './read-node.js';
import type { SharedProperties } from './shared-properties.js';

/** What building a plan collects and shares. */
export interface BuildContext {
  readonly diagnostics: Diagnostic[];
  readonly allows: Allow[];
  readonly shared: SharedProperties;
  readonly groups: ReadonlyMap<string, Group>;
}

interface Problem {
  readonly code?: 'schema' | 'reference';
  readonly message: string;
  readonly help?: string | undefined;
  readonly location: Location;
  readonly related?: readonly Related[];
}

export function report(context: BuildContext, { code = 'schema', message, help, location, related }: Problem): void {
  context.diagnostics.push({
    code,
    severity: 'error',
    message,
    location,
    ...(help && { help }),
    ...(related && { related }),
  });
}

/** A name that stands for nothing. `piece` is where the plan writes it, `what` what it should have been. */
export function reportUnknown(
  context: BuildContext,
  piece: Piece,
  { name, what, known }: { name: string; what: string; known: Iterable<string> },
): void {
  const near = suggestKnown(context, name, known);
  report(context, {
    code: 'reference',
    message: `"${name}" is not a ${what} of this plan.`,
    help: near ? `Write "${near}".` : `Define "${name}" under "${what}s".`,
    location: nameLocation(piece),
  });
}

/** Nobody reads a thousand findings, and looking for what each one meant would take minutes. */
const MOST_SUGGESTIONS = 1000;

/** What was meant by a name that is not known. */
export function suggestKnown(context: BuildContext, name: string, known: Iterable<string>): string | undefined {
  return context.diagnostics.length < MOST_SUGGESTIONS ? suggestName(name, known) : undefined;
}

/** Notes every `allow` that stands on a thing. */
export function collectAllows(context: BuildContext, piece: Piece): void {
  for (const entry of itemPieces(fieldPiece(piece, 'allow'))) {
    const rule = toText(fieldPiece(entry, 'rule')?.node);
    const reason = toText(fieldPiece(entry, 'reason')?.node);
    if (rule === undefined || reason === undefined) continue;
    const until = toText(fieldPiece(entry, 'until')?.node);
    context.allows.push(compact<Allow>({ location: locationOf(entry), scope: locationOf(piece), rule, reason, until }));
  }
}
