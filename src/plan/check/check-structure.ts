import type { Diagnostic } from '../../diagnostic.js';
import type { Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';
import type { CollectionStructure, Fields, Structure, Structures, Union } from '../structure.js';
import { describeExpected } from './explain-value.js';
import { Faults } from './faults.js';
import { fitsScalar } from './fits-scalar.js';

type Is<K extends CollectionStructure['is']> = Extract<CollectionStructure, { is: K }>;

/**
 * Checks a file's tree against the structure of the format: every unknown field, missing field and value of
 * the wrong kind, each with its position. One run reports them all.
 */
export function checkStructure(source: Source, structures: Structures, kind: 'plan' | 'part'): Diagnostic[] {
  const { plan } = structures;
  const faults = new Faults(source, kind === 'part' && plan.is === 'object' ? Object.keys(plan.fields) : []);
  if (source.tree) new Checker(faults, structures.definitions).check(source.tree, structures[kind]);
  return faults.diagnostics;
}

class Checker {
  /** Fields as maps, which are faster to ask than objects; made when they are first needed. */
  private readonly fieldMaps = new Map<Fields, ReadonlyMap<string, Structure>>();
  /** Type of a destination → its object, put together when the first one is met. */
  private readonly variants = new Map<Fields, Is<'object'>>();

  constructor(
    private readonly faults: Faults,
    private readonly definitions: Structures['definitions'],
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
        if (!fitsScalar(node, structure)) this.faults.refuse(node, describeExpected(structure), [structure]);
    }
  }

  private checkObject(node: Node, { fields, required, closed }: Is<'object'>): void {
    if (node.kind !== 'map') return this.faults.refuse(node, 'a map of fields');
    const known = this.fieldsOf(fields);
    node.entries.forEach(({ value }, key) => {
      const structure = known.get(key);
      if (structure) this.enter(key, value, structure);
      else if (closed && !key.startsWith('x-')) this.faults.refuseField(key, node, Object.keys(fields));
    });
    for (const key of required) if (!node.entries.has(key)) this.faults.refuseMissing(key);
  }

  private checkMap(node: Node, { values }: Is<'map'>): void {
    if (node.kind !== 'map') return this.faults.refuse(node, 'a map keyed by name');
    node.entries.forEach(({ value }, key) => {
      if (key === '') this.faults.refuseEmptyName();
      this.enter(key, value, values);
    });
  }

  private checkList(node: Node, { items, min = 0, expected }: Is<'list'>): void {
    if (node.kind !== 'list') return this.faults.refuse(node, expected);
    if (node.items.length < min)
      return this.faults.refuse(node, `${expected} with at least ${min} ${min === 1 ? 'item' : 'items'}`);
    node.items.forEach((item, index) => {
      this.enter(index, item, items);
    });
  }

  private checkTuple(node: Node, { items, expected }: Is<'tuple'>): void {
    if (node.kind !== 'list' || node.items.length !== items.length) return this.faults.refuse(node, expected);
    for (const [index, item] of node.items.entries()) this.enter(index, item, items[index] as Structure);
  }

  // The kind of the node decides the branch, so that a fault inside it is reported as what it is.
  private checkUnion(node: Node, { options, expected }: Union): void {
    if (options.some((option) => fitsScalar(node, this.follow(option)))) return;
    const branch = node.kind !== 'scalar' && options.find((option) => kindOf(this.follow(option)) === node.kind);
    if (branch) return this.check(node, branch);
    this.faults.refuse(
      node,
      expected,
      options.map((option) => this.follow(option)),
    );
  }

  private checkVariants(node: Node, { by, common, options }: Is<'variants'>): void {
    if (node.kind !== 'map') return this.faults.refuse(node, `a map with "${by}"`);
    const type = node.entries.get(by)?.value;
    if (!type) return this.faults.refuseMissing(by);
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
    this.faults.enter(step);
    this.check(node, structure);
    this.faults.leave();
  }

  private follow(structure: Structure): Structure {
    return structure.is === 'ref' ? this.follow(this.definitions[structure.to] as Structure) : structure;
  }
}

function kindOf(structure: Structure): Node['kind'] {
  if (structure.is === 'object' || structure.is === 'map' || structure.is === 'variants') return 'map';
  if (structure.is === 'list' || structure.is === 'tuple') return 'list';
  return 'scalar';
}
