/** A piece of a format: `{object}`, `{label?}`, or the text between tokens. */
export type FormatPart = FormatToken | { readonly kind: 'text'; readonly text: string };

export interface FormatToken {
  readonly kind: 'token';
  /** The user's own words. */
  readonly name: string;
  /** Written `{name?}`: it may be left out, and its separator with it. */
  readonly optional: boolean;
}

/** The parts of a format in order, or why it is none, as the end of a sentence. */
export type ParsedFormat =
  | { readonly ok: true; readonly parts: readonly FormatPart[] }
  | { readonly ok: false; readonly problem: string };

const TOKEN = /\{([^{}]*)\}/;

/** Reads `{object}_{action}`, `{category}:{action}:{label?}` or `{Object} {Action}`. */
export function parseFormat(format: string): ParsedFormat {
  const parts: FormatPart[] = [];
  for (const [index, text] of format.split(TOKEN).entries()) {
    if (index % 2 === 1) parts.push(readToken(text));
    else if (text !== '') parts.push({ kind: 'text', text });
  }
  const problem = findProblem(parts);
  return problem === undefined ? { ok: true, parts } : { ok: false, problem };
}

export function listTokens(parts: readonly FormatPart[]): FormatToken[] {
  return parts.filter((part) => part.kind === 'token');
}

function readToken(text: string): FormatToken {
  const optional = text.endsWith('?');
  return { kind: 'token', name: (optional ? text.slice(0, -1) : text).trim(), optional };
}

function findProblem(parts: readonly FormatPart[]): string | undefined {
  const stray = parts.find((part) => part.kind === 'text' && /[{}]/.test(part.text));
  if (stray) return 'has a brace without its partner';
  const tokens = listTokens(parts);
  if (tokens.length === 0) return 'has no token such as "{object}"';
  if (tokens.some(({ name }) => name === '')) return 'has a token without a name';
  const names = tokens.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) return `has the token "${repeated}" twice`;
  return tokens.every(({ optional }) => optional) ? 'has only optional tokens' : undefined;
}
