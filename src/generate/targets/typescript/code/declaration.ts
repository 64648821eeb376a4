import { type DocTag, printDoc } from '../../../print/typescript/comments.js';

/** What a generated module declares, apart from the language that it is written in. */
export type Declaration = TypeDeclaration | FunctionDeclaration;

export interface TypeDeclaration {
  readonly kind: 'type';
  readonly name: string;
  readonly doc: readonly (string | DocTag)[];
  /** As TypeScript, without `export`: `interface X {` … `}` or `type X = …;`. Comments in it take whole lines. */
  readonly lines: readonly string[];
  /** Only the module itself needs it. */
  readonly isPrivate?: boolean;
}

export interface FunctionDeclaration {
  readonly kind: 'function';
  readonly name: string;
  readonly doc: readonly (string | DocTag)[];
  /** As TypeScript: `visitor: Visitor, properties?: CartViewed`. */
  readonly parameters: string;
  /** What callers see, where it is not the parameters: `<Name extends EventName>(name: Name)`. */
  readonly signature?: string;
  /** Statements that are JavaScript, not indented. */
  readonly body: readonly string[];
}

/** `export` and the declaration, as TypeScript. */
export function printTypeScript(declaration: Declaration): string[] {
  const doc = printDoc(declaration.doc);
  if (declaration.kind === 'type') {
    const [first = '', ...rest] = declaration.lines;
    return [...doc, declaration.isPrivate ? first : `export ${first}`, ...rest];
  }
  const { name, parameters, signature, body } = declaration;
  const overload = signature === undefined ? [] : [`export function ${name}${signature}: void;`];
  return [...doc, ...overload, `export function ${name}(${parameters}): void {`, ...indent(body), '}'];
}

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Those of some names that declarations refer to. */
export function listMentioned(declarations: readonly Declaration[], names: Iterable<string>): Set<string> {
  const text = declarations.flatMap(printTypeScript).join('\n');
  const words = new Set(text.match(/[\w$]+/g));
  return new Set([...names].filter((name) => words.has(name)));
}

/** The names of parameters that are written as TypeScript. */
export function listParameters(parameters: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of `${parameters},`) {
    if ('([{<'.includes(character)) depth += 1;
    if (')]}>'.includes(character)) depth -= 1;
    if (character !== ',' || depth > 0) current += character;
    else {
      const name = /^\s*(?:\.\.\.)?([\w$]+)/.exec(current)?.[1];
      if (name !== undefined) names.push(name);
      current = '';
    }
  }
  return names;
}
