import type { Diagnostic, Fix } from '../../diagnostic.js';
import { fixField } from '../../source/fix-name.js';
import type { MapNode, Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';
import { suggestName } from '../../source/suggest.js';
import type { Structure } from '../structure.js';
import { describeFound, suggestValue } from './explain-value.js';

/** What is wrong with a file, said where the walk through it stands. */
export class Faults {
  readonly diagnostics: Diagnostic[] = [];
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly source: Source,
    /** Fields that belong in the root of a plan, when the file is one that it includes. */
    private readonly elsewhere: readonly string[],
  ) {}

  enter(step: string | number): void {
    this.path.push(step);
  }

  leave(): void {
    this.path.pop();
  }

  /** A value that is not what it must be; `structures` are what it may have been meant to fit. */
  refuse(node: Node, expected: string, structures: readonly Structure[] = []): void {
    const message = `${this.subject()} must be ${expected}; it is ${describeFound(node)}.`;
    this.report(undefined, message, suggestValue(node, structures));
  }

  refuseField(key: string, parent: MapNode, fields: readonly string[]): void {
    if (this.path.length === 0 && this.elsewhere.includes(key)) return this.refuseMisplaced(key, fields);
    const near = suggestName(
      key,
      fields.filter((field) => !parent.entries.has(field)),
    );
    const known = `Use one of ${fields.join(', ')}, or start your own field with "x-".`;
    const help = near ? `Write "${near}".` : isRestOfText(this.source, parent, key) ? QUOTE_IT : known;
    this.report(key, `Unknown field "${key}".`, help, 'key', near && fixField(this.source, parent, key, near));
  }

  refuseEmptyName(): void {
    this.report('', 'A name is empty.', 'Give it a name.', 'key');
  }

  private refuseMisplaced(key: string, fields: readonly string[]): void {
    const help = `Move it there: an included file may hold ${fields.join(', ')}.`;
    this.report(key, `"${key}" belongs in the root file of the plan.`, help, 'key');
  }

  refuseMissing(key: string): void {
    this.report(key, `${this.subject()} has no "${key}".`, `Add "${key}".`);
  }

  private subject(): string {
    const last = this.path.at(-1);
    if (last === undefined) return this.elsewhere.length === 0 ? 'The plan' : 'The included file';
    return typeof last === 'string' ? `"${last}"` : `Item ${last + 1} of "${this.path.findLast(isName) ?? 'the list'}"`;
  }

  /** Reports at a field of the current place, or at the place itself. */
  private report(
    field: string | undefined,
    message: string,
    help: string | undefined,
    on?: 'key',
    fix?: Fix | '',
  ): void {
    const path = field === undefined ? [...this.path] : [...this.path, field];
    this.diagnostics.push({
      code: 'schema',
      severity: 'error',
      message,
      location: { source: this.source, path, ...(on && { on }) },
      ...(help && { help }),
      ...(fix && { fix }),
    });
  }
}

const QUOTE_IT = 'If it belongs to the text before it, put that in quotes: between braces a comma ends a text.';

/** In `{ description: Read, and agreed }` the second half of the text is a field with nothing. */
function isRestOfText({ text }: Source, parent: MapNode, key: string): boolean {
  const value = parent.entries.get(key)?.value;
  const isFirst = parent.entries.keys().next().value === key;
  return text[parent.start] === '{' && !isFirst && value !== undefined && value.start === value.end;
}

const isName = (step: string | number): step is string => typeof step === 'string';
