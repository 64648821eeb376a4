import { at, type Plan } from '../../../plan/model.js';
import type { Finding } from '../../target.js';
import type { DocumentOptions } from './options.js';

export type Format = 'html' | 'markdown';

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

/** The formats to write: those of the option, else the one of the extension; a folder gets both. */
export function chooseFormats(out: string, { format }: DocumentOptions): readonly Format[] {
  const extension = findExtension(out);
  if (format !== undefined && format !== 'both') return [format];
  if (extension === undefined) return ['html', 'markdown'];
  return [EXTENSIONS.get(extension) ?? 'html'];
}

/** A file holds one format, and its extension may not promise another one. */
export function* checkFormat(plan: Plan, out: string, { format }: DocumentOptions): Iterable<Finding> {
  const extension = findExtension(out);
  if (extension === undefined || format === undefined) return;
  const promised = EXTENSIONS.get(extension);
  if (format !== 'both' && (promised === undefined || promised === format)) return;
  const both = format === 'both';
  yield {
    severity: 'error',
    message: both
      ? `The document cannot be written in both formats to one file, ${JSON.stringify(out)}.`
      : `The document's format is ${JSON.stringify(format)}, but ${JSON.stringify(out)} is the name of another format.`,
    location: locateOption(plan, out, 'format'),
    help: both ? 'Name a folder, which has no extension.' : 'Leave "format" out: the extension says it.',
  };
}

/** Where the plan gives an option of the document that goes there; the plan itself when only the command line does. */
export function locateOption(plan: Plan, out: string, ...path: string[]): Finding['location'] {
  const output = [...plan.outputs.values()].find((each) => each.target === 'document' && each.out === out);
  return output ? at(output, ...path) : plan.location;
}

function findExtension(out: string): string | undefined {
  return /[^/\\]\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
}
