import type { Location } from '../../../../source/location.js';
import { suggestName } from '../../../../source/suggest.js';
import { renderTemplate, type Templates } from '../../../print/template.js';
import type { Finding } from '../../../target.js';
import { guardNames, UnknownNameError } from './known-names.js';
import { listTemplateFiles } from './templates.js';

/** What a template is laid out with. */
export interface Trial {
  readonly templates: Templates;
  readonly view: object;
}

/** A file that stands for none of ours and that no template uses: a slip in its name. */
export function* checkTemplateFiles(own: ReadonlyMap<string, string>, location: Location): Iterable<Finding> {
  const known = listTemplateFiles();
  for (const file of own.keys()) {
    if (known.includes(file) || isUsed(file, own)) continue;
    const near = suggestName(file, known);
    yield {
      severity: 'error',
      message: `The template "${file}" stands for none of the document's, and no template uses it.`,
      help: near
        ? `Name it "${near}".`
        : `Use it by its name, as in {{> piece}}, or name it as one of ours: ${known.join(', ')}.`,
      location,
    };
  }
}

function isUsed(file: string, own: ReadonlyMap<string, string>): boolean {
  const [name = ''] = file.split('.');
  return [...own].some(([other, text]) => other !== file && listPieces(text).includes(name));
}

function listPieces(template: string): string[] {
  return Array.from(template.matchAll(/\{\{~?#?>\s*([\w-]+)/g), ([, name]) => name as string);
}

/** Lays everything out once with a team's own templates, and says of the first fault of each which one it is. */
export function* checkTemplates(
  own: ReadonlyMap<string, string>,
  trials: readonly Trial[],
  location: Location,
): Iterable<Finding> {
  for (const { templates, view } of trials) {
    try {
      renderTemplate(templates, guardNames(view));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield { severity: 'error', ...explain(error, own, templates), location };
      return; // the same piece may be at fault in every format
    }
  }
}

function explain(
  error: Error,
  own: ReadonlyMap<string, string>,
  templates: Templates,
): { message: string; help: string } {
  if (error instanceof UnknownNameError) {
    const { unknown, known } = error;
    const near = suggestName(unknown, known);
    return {
      message: `${findMention(unknown, own)} names "${unknown}", which the document does not have there.`,
      help: near ? `Write "${near}".` : `Use one of ${known.join(', ')}.`,
    };
  }
  const piece = /partial (\S+) could not be found/.exec(error.message)?.[1];
  if (piece !== undefined) {
    const near = suggestName(piece, Object.keys(templates.pieces));
    return {
      message: `${findMention(piece, own)} uses the piece "${piece}", which there is not.`,
      help: near ? `Write "${near}".` : 'Put it into the folder of the templates.',
    };
  }
  const [said = ''] = error.message.split('\n');
  return { message: `The templates cannot be used: ${said.replace(/[:.]$/, '')}.`, help: 'Mend the template.' };
}

/** Which template, and in which line. */
function findMention(name: string, own: ReadonlyMap<string, string>): string {
  for (const [file, text] of own) {
    const tag = Array.from(text.matchAll(/\{\{[^}]*\}\}/g)).find(([each]) => hasWord(each, name));
    if (tag) return `The template "${file}", line ${text.slice(0, tag.index).split('\n').length},`;
  }
  return 'A template';
}

function hasWord(tag: string, name: string): boolean {
  return tag.split(/[^\w-]+/).includes(name);
}
