/**
 * The line in the notes of a tag, a trigger or a variable that says which plan answers for it. Notes are the one
 * field that survives whatever people do in GTM: renaming, moving to a folder, export and import, which number
 * everything anew. docs/decisions/0006-gtm-merge.md says more.
 */
export interface Mark {
  readonly plan: string;
  /** What the entity is in the plan; its kind is that of the entity. */
  readonly key: readonly string[];
  /** Fingerprint of the name that was given last: a name that does not answer to it was given by a person. */
  readonly name: string;
  /** The same of the folder; of no folder, that of the empty text. */
  readonly folder: string;
}

/** Notes as they stand: what the plan says, the mark, and what people wrote below it. */
export interface MarkedNotes {
  /** Without the line end before the mark. */
  readonly above: string;
  readonly mark: Mark;
  /** With the line end after the mark. */
  readonly below: string;
}

const MARK = /^\[measureplan: ([^/\]\r\n]*) \/ ([^\]\r\n]*) \/ ([0-9a-f]{8})-([0-9a-f]{8})\]$/m;

/** The notes' mark; of several, the last: below it is only what a person wrote. */
export function readMark(notes: unknown): MarkedNotes | undefined {
  if (typeof notes !== 'string') return undefined;
  const all = [...notes.matchAll(new RegExp(MARK, 'gm'))];
  const found = all.at(-1);
  if (!found) return undefined;
  const [line, plan = '', key = '', name = '', folder = ''] = found;
  const above = notes.slice(0, found.index).replace(/\r?\n$/, '');
  const below = notes.slice(found.index + line.length);
  return { above, mark: { plan: decode(plan), key: key.split('/').map(decode), name, folder }, below };
}

export function printMark({ plan, key, name, folder }: Mark): string {
  return `[measureplan: ${encode(plan)} / ${key.map(encode).join('/')} / ${name}-${folder}]`;
}

/** Notes with the mark below what the plan says, and what people wrote below the mark. */
export function printNotes(above: string, mark: Mark, below = ''): string {
  return `${above === '' ? '' : `${above}\n`}${printMark(mark)}${below}`;
}

// What would end a part or the line, call a variable, or not survive as text.
function encode(part: string): string {
  return part.replace(
    /[%/[\]{}]|\p{Cc}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|\p{Surrogate}|^ | $/gu,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function decode(part: string): string {
  return part.replace(/%([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
