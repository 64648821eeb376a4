import type { Diagnostic, Fix } from '../../diagnostic.js';
import { fixField } from '../../source/fix-name.js';
import type { MapNode, Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';
import { suggestName } from '../../source/suggest.js';
import type { CollectionStructure, Fields, Structure, Structures, Union } from '../structure.js';
import { describeExpected, describeFound, suggestValue } from './explain-value.js';
import { fitsScalar } from './fits-scalar.js';

type Is<K extends CollectionStructure['is']> = Extract<CollectionStructure, { is: K }>;

/**
 * Checks a file's tree against the structure of the format: every unknown field, missing field and value of
 * the wrong kind, each with its position. One run reports them all.
 */
export function checkStructure(source: Source, structures: Structures, kind: 'plan' | 'part'): Diagnostic[] {
  const checker = new Checker(source, structures, kind);
  if (source.tree) checker.check(source.tree, structures[kind]);
  return checker.diagnostics;
}

class Checker {
  readonly diagnostics: Diagnostic[] = [];
  private readonly path: (string | number)[] = [];
  /** Fields as maps, which are faster to ask than objects; made when they are first needed. */
  private readonly fieldMaps = new Map<Fields, ReadonlyMap<string, Structure>>();
  /** Type of a destination → its object, put together when the first one is met. */
  private readonly variants = new Map<Fields, Is<'object'>>();

  constructor(
    private readonly source: Source,
    private readonly structures: Structures,
    private readonly kind: 'plan' | 'part',
  ) {}

  check(node: Node, structure: Structure): void {
    switch (structure.is) {
      case 'any':
        return;
      case 'ref':
        return this.check(node, this.follow(structure));
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
        if (!fitsScalar(node, structure)) this.refuse(node, describeExpected(structure), [structure]);
    }
  }

  private checkObject(node: Node, { fields, required, closed }: Is<'object'>): void {
    if (node.kind !== 'map') return this.refuse(node, 'a map of fields');
    const known = this.fieldsOf(fields);
    for (const [key, { value }] of node.entries) {
      const structure = known.get(key);
      if (structure) this.enter(key, value, structure);
      else if (closed && !key.startsWith('x-')) this.refuseField(key, node, Object.keys(fields));
    }
    for (const key of required) if (!node.entries.has(key)) this.reportMissing(key);
  }

  private checkMap(node: Node, { values }: Is<'map'>): void {
    if (node.kind !== 'map') return this.refuse(node, 'a map keyed by name');
    for (const [key, { value }] of node.entries) {
      if (key === '') this.report(key, 'A name is empty.', 'Give it a name.', 'key');
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
  private checkUnion(node: Node, { options, expected }: Union): void {
    if (options.some((option) => fitsScalar(node, this.follow(option)))) return;
    const branch = node.kind !== 'scalar' && options.find((option) => kindOf(this.follow(option)) === node.kind);
    if (branch) return this.check(node, branch);
    this.refuse(
      node,
      expected,
      options.map((option) => this.follow(option)),
    );
  }

  private checkVariants(node: Node, { by, common, options }: Is<'variants'>): void {
    if (node.kind !== 'map') return this.refuse(node, `a map with "${by}"`);
    const type = node.entries.get(by)?.value;
    if (!type) return this.reportMissing(by);
    const fields = type.kind === 'scalar' && Object.hasOwn(options, type.text) ? options[type.text] : undefined;
    if (fields) return this.checkObject(node, this.joinFields(common, fields));
    this.enter(by, type, { is: 'choice', values: Object.keys(options) });
  }

  private fieldsOf(fields: Fields): ReadonlyMap<string, Structure> {
    const known = this.fieldMaps.get(fields);
    if (known) return known;
    const made = new Map(Object.entries(fields));
    this.fieldMaps.set(fields, made);
    return made;
  }

  private joinFields(common: Fields, own: Fields): Is<'object'> {
    const known = this.variants.get(own);
    if (known) return known;
    const joined: Is<'object'> = { is: 'object', fields: { ...own, ...common }, required: [], closed: true };
    this.variants.set(own, joined);
    return joined;
  }

  private enter(step: string | number, node: Node, structure: Structure): void {
    this.path.push(step);
    this.check(node, structure);
    this.path.pop();
  }

  private follow(structure: Structure): Structure {
    return structure.is === 'ref' ? this.follow(this.structures.definitions[structure.to] as Structure) : structure;
  }

  private refuse(node: Node, expected: string, structures: readonly Structure[] = []): void {
    const message = `${this.subject()} must be ${expected}; it is ${describeFound(node)}.`;
    this.report(undefined, message, suggestValue(node, structures));
  }

  private refuseField(key: string, parent: MapNode, fields: readonly string[]): void {
    if (this.isMisplaced(key)) return this.refuseMisplaced(key, fields);
    const near = suggestName(
      key,
      fields.filter((field) => !parent.entries.has(field)),
    );
    const help = near ? `Write "${near}".` : `Use one of ${fields.join(', ')}, or start your own field with "x-".`;
    this.report(key, `Unknown field "${key}".`, help, 'key', near && fixField(this.source, parent, key, near));
  }

  private isMisplaced(key: string): boolean {
    const { plan } = this.structures;
    return this.kind === 'part' && this.path.length === 0 && plan.is === 'object' && Object.hasOwn(plan.fields, key);
  }

  private refuseMisplaced(key: string, fields: readonly string[]): void {
    const help = `Move it there: an included file may hold ${fields.join(', ')}.`;
    this.report(key, `"${key}" belongs in the root file of the plan.`, help, 'key');
  }

  private reportMissing(key: string): void {
    this.report(key, `${this.subject()} has no "${key}".`, `Add "${key}".`);
  }

  private subject(): string {
    const last = this.path.at(-1);
    if (last === undefined) return this.kind === 'plan' ? 'The plan' : 'The included file';
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

const isName = (step: string | number): step is string => typeof step === 'string';

function kindOf(structure: Structure): Node['kind'] {
  if (structure.is === 'object' || structure.is === 'map' || structure.is === 'variants') return 'map';
  if (structure.is === 'list' || structure.is === 'tuple') return 'list';
  return 'scalar';
}
