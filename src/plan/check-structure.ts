import type { Diagnostic } from '../diagnostic.js';
import type { Path } from '../source/location.js';
import type { MapNode, Node, ScalarNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import { suggestName } from '../source/suggest.js';
import { isDate, parseDuration, parsePercentage, parseQuantity, parseShare } from './quantities.js';
import type { QuantityKind, Structure, Structures } from './structure.js';

type Is<K extends Structure['is']> = Extract<Structure, { is: K }>;

/**
 * Checks a file's tree against the structure of the format: every unknown field, missing field and value of
 * the wrong kind, each with its position. One run reports them all.
 */
export function checkStructure(source: Source, root: Structure, definitions: Structures['definitions']): Diagnostic[] {
  const checker = new Checker(source, definitions);
  if (source.tree) checker.check(source.tree, root);
  return checker.diagnostics;
}

class Checker {
  readonly diagnostics: Diagnostic[] = [];
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly source: Source,
    private readonly definitions: Structures['definitions'],
  ) {}

  check(node: Node, structure: Structure): void {
    switch (structure.is) {
      case 'any':
        return;
      case 'ref':
        return this.check(node, this.definitions[structure.to] as Structure);
      case 'object':
        return this.checkObject(node, structure);
      case 'map':
        return this.checkMap(node, structure);
      case 'list':
        return this.checkList(node, structure);
      case 'tuple':
        return this.checkTuple(node, structure);
      case 'union':
        return this.checkUnion(node, structure);
      case 'variants':
        return this.checkVariants(node, structure);
      default:
        if (!fitsScalar(node, structure)) this.refuse(node, expectedOf(structure), structure);
    }
  }

  private checkObject(node: Node, { fields, required, closed }: Is<'object'>): void {
    if (node.kind !== 'map') return this.refuse(node, 'a map of fields');
    for (const [key, { value }] of node.entries) {
      if (Object.hasOwn(fields, key)) this.enter(key, value, fields[key] as Structure);
      else if (closed && !key.startsWith('x-')) this.refuseField(key, node, Object.keys(fields));
    }
    for (const key of required) if (!node.entries.has(key)) this.reportMissing(key);
  }

  private checkMap(node: Node, { values }: Is<'map'>): void {
    if (node.kind !== 'map') return this.refuse(node, 'a map keyed by name');
    for (const [key, { value }] of node.entries) {
      if (key === '') this.report([...this.path, key], 'A name is empty.', 'Give it a name.', 'key');
      this.enter(key, value, values);
    }
  }

  private checkList(node: Node, { items, min = 0, expected }: Is<'list'>): void {
    if (node.kind !== 'list') return this.refuse(node, expected);
    if (node.items.length < min)
      return this.refuse(node, `${expected} with at least ${min} ${min === 1 ? 'item' : 'items'}`);
    for (const [index, item] of node.items.entries()) this.enter(index, item, items);
  }

  private checkTuple(node: Node, { items, expected }: Is<'tuple'>): void {
    if (node.kind !== 'list' || node.items.length !== items.length) return this.refuse(node, expected);
    for (const [index, item] of node.items.entries()) this.enter(index, item, items[index] as Structure);
  }

  // The kind of the node decides the branch, so that a fault inside it is reported as what it is.
  private checkUnion(node: Node, { options, expected }: Is<'union'>): void {
    const scalars = options.filter((option) => node.kind === 'scalar' && fitsScalar(node, option));
    if (scalars.length > 0) return;
    const branch = options.find((option) => kindOf(this.follow(option)) === node.kind);
    if (branch && node.kind !== 'scalar') return this.check(node, branch);
    this.refuse(
      node,
      expected,
      options.find((option) => option.is === 'choice'),
    );
  }

  private checkVariants(node: Node, { by, options }: Is<'variants'>): void {
    if (node.kind !== 'map') return this.refuse(node, `a map with "${by}"`);
    const type = node.entries.get(by)?.value;
    if (!type) return this.reportMissing(by);
    const known = type.kind === 'scalar' && Object.hasOwn(options, type.text) ? options[type.text] : undefined;
    if (known) return this.check(node, known);
    this.path.push(by);
    const values = Object.keys(options);
    this.refuse(type, `one of ${values.join(', ')}`, { is: 'choice', values });
    this.path.pop();
  }

  private enter(step: string | number, node: Node, structure: Structure): void {
    this.path.push(step);
    this.check(node, structure);
    this.path.pop();
  }

  private follow(structure: Structure): Structure {
    return structure.is === 'ref' ? this.follow(this.definitions[structure.to] as Structure) : structure;
  }

  private refuse(node: Node, expected: string, structure?: Structure): void {
    const near = node.kind === 'scalar' && structure?.is === 'choice' ? suggestChoice(node, structure) : undefined;
    const help = near === undefined ? helpFor(node, structure) : `Write "${near}".`;
    this.report([...this.path], `${this.subject()} must be ${expected}; it is ${describe(node)}.`, help);
  }

  private refuseField(key: string, parent: MapNode, fields: readonly string[]): void {
    const near = suggestName(
      key,
      fields.filter((field) => !parent.entries.has(field)),
    );
    const help = near ? `Write "${near}".` : `Use one of ${fields.join(', ')}, or start your own field with "x-".`;
    this.report([...this.path, key], `Unknown field "${key}".`, help, 'key');
  }

  private reportMissing(key: string): void {
    const last = this.path.at(-1);
    const subject = last === undefined ? 'The plan' : this.subject();
    this.report([...this.path, key], `${subject} has no "${key}".`, `Add "${key}".`);
  }

  private subject(): string {
    const last = this.path.at(-1);
    if (last === undefined) return 'The plan';
    return typeof last === 'string' ? `"${last}"` : `Item ${last + 1} of "${this.path.findLast(isName) ?? 'the list'}"`;
  }

  private report(path: Path, message: string, help: string | undefined, on?: 'key'): void {
    this.diagnostics.push({
      code: 'schema',
      severity: 'error',
      message,
      location: { source: this.source, path, ...(on && { on }) },
      ...(help && { help }),
    });
  }
}

const isName = (step: string | number): step is string => typeof step === 'string';

function kindOf(structure: Structure): Node['kind'] {
  if (structure.is === 'object' || structure.is === 'map' || structure.is === 'variants') return 'map';
  if (structure.is === 'list' || structure.is === 'tuple') return 'list';
  return 'scalar';
}

function fitsScalar(node: Node, structure: Structure): boolean {
  if (node.kind !== 'scalar') return false;
  switch (structure.is) {
    case 'literal':
      return true;
    case 'name':
      return node.value !== null && node.text !== '';
    case 'boolean':
      return typeof node.value === 'boolean';
    case 'choice':
      return structure.values.includes(node.value as string);
    case 'number':
      return fitsNumber(node, structure);
    case 'text':
      return fitsText(node, structure);
    default:
      return false;
  }
}

function fitsNumber({ value }: ScalarNode, { int, min, max, above }: Is<'number'>): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (int && !Number.isSafeInteger(value)) return false;
  if (min !== undefined && value < min) return false;
  if (max !== undefined && value > max) return false;
  return above === undefined || value > above;
}

function fitsText(node: ScalarNode, { pattern, quantity }: Is<'text'>): boolean {
  if (quantity) return node.value !== null && typeof node.value !== 'boolean' && fitsQuantity(node.text, quantity);
  if (typeof node.value !== 'string' || node.value === '') return false;
  return pattern === undefined || compile(pattern).test(node.value);
}

function fitsQuantity(text: string, kind: QuantityKind): boolean {
  switch (kind) {
    case 'quantity':
      return parseQuantity(text).ok;
    case 'share':
      return parseShare(text).ok;
    case 'percentage':
      return parsePercentage(text).ok;
    case 'duration':
      return parseDuration(text).ok;
    case 'date':
      return isDate(text);
  }
}

const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'u');
  compiled.set(pattern, made);
  return made;
}

function expectedOf(structure: Structure): string {
  switch (structure.is) {
    case 'choice':
      return structure.values.length === 1 ? quote(structure.values[0]) : `one of ${structure.values.join(', ')}`;
    case 'text':
    case 'number':
      return structure.expected;
    case 'name':
      return 'a name';
    case 'boolean':
      return 'true or false';
    default:
      return 'a single value';
  }
}

function suggestChoice(node: ScalarNode, { values }: Is<'choice'>): string | undefined {
  return suggestName(node.text, values.map(String));
}

function helpFor(node: Node, structure: Structure | undefined): string | undefined {
  const isText = structure?.is === 'text' && !structure.quantity && !structure.pattern;
  if (!isText || node.kind !== 'scalar' || node.value === null || node.value === '') return undefined;
  return `Put it in quotes: "${node.text}".`;
}

function describe(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.value === null) return 'empty';
  if (node.value === '') return 'empty text';
  if (typeof node.value === 'number') return `the number ${node.text}`;
  if (typeof node.value === 'boolean') return node.text;
  return quote(node.text.length > 60 ? `${node.text.slice(0, 59)}…` : node.text);
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
