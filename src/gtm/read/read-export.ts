import type { Diagnostic } from '../../diagnostic.js';
import { type ParsedJson, parseJson, readJson } from '../../source/read-json.js';
import type { Source } from '../../source/source.js';
import type { ContainerExport } from '../container-export.js';
import { checkShape } from './check-shape.js';
import { CONTAINER_EXPORT } from './shapes.js';

/** An export as it was read. */
export interface ReadExport {
  /** Its tree gives each path of the file a line and a column. */
  readonly source: Source;
  /**
   * The file's own JSON value, so that what the types do not know is kept: `printExport` gives the same value.
   * Absent when the file has a fault.
   */
  readonly file?: ContainerExport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of a file that GTM exported, web or server. Never throws; reports every fault in one run. */
export function readExportFile(name: string, bytes: Uint8Array): ReadExport {
  return toExport(readJson(name, bytes));
}

/** The same for a text. */
export function readExport(name: string, text: string): ReadExport {
  return toExport(parseJson(name, text));
}

function toExport({ source, value, diagnostics: syntax }: ParsedJson): ReadExport {
  if (!source.tree || syntax.length > 0) return { source, diagnostics: syntax };
  const stranger = recognise(source);
  const diagnostics = stranger ? [stranger] : [...checkShape(source, source.tree, CONTAINER_EXPORT)];
  if (diagnostics.length > 0) return { source, diagnostics };
  // The shape was checked field by field.
  return { source, file: value as ContainerExport, diagnostics };
}

const HELP = 'In Tag Manager: Admin, Export Container, choose a version or workspace, Export.';

/** Says of a file that is no export what it is, where that is known, instead of listing what it lacks. */
function recognise(source: Source): Diagnostic | undefined {
  const { tree } = source;
  if (tree?.kind !== 'map') return refuse(source, 'The file is no export of Google Tag Manager.');
  const has = (...names: string[]) => names.every((name) => tree.entries.has(name));
  if (has('containerVersion')) return undefined;
  if (has('containerVersionId')) return refuse(source, 'The file is an answer of the Tag Manager API, not an export.');
  if (has('resource', 'runtime')) return refuse(source, 'The file is a published container, not an export.');
  return refuse(source, 'The file is no export of Google Tag Manager: it has no "containerVersion".');
}

function refuse(source: Source, message: string): Diagnostic {
  return { code: 'gtm-export', severity: 'error', message, help: HELP, location: { source, path: [] } };
}
