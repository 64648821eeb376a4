import type { Diagnostic, Related } from '../../diagnostic.js';
import type { Location } from '../../source/location.js';
import type { Allow, Group, PropertyDefinition } from '../model.js';
import { compact, fieldPiece, itemPieces, locationOf, type Piece, toText } from './read-node.js';

/** What building a plan collects and shares. */
export interface BuildContext {
  readonly diagnostics: Diagnostic[];
  readonly allows: Allow[];
  /** Shared definitions, complete before anything that uses them is built. */
  readonly shared: ReadonlyMap<string, PropertyDefinition>;
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
