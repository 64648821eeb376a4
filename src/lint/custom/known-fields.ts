import type { Plan } from '../../plan/model.js';
import type { Fields, Structure } from '../../plan/structure.js';
import { STRUCTURES } from '../../plan/structures.js';
import { suggestName } from '../../source/suggest.js';
import { listPropertyNames } from '../definitions.js';
import type { SubjectName } from './subjects.js';

/** What a field of a subject may hold, or why it has none of the name. */
export type KnownField =
  | { readonly structures: readonly Structure[] }
  | { readonly problem: string; readonly help: string };

type IsName = (name: string) => boolean;

const ANY: Structure = { is: 'any' };

const objectOf = (fields: Fields): Structure => ({ is: 'object', fields, required: [], closed: true });

/** What an event has at a destination without writing it there. */
const DELIVERED = objectOf({ destinations: { is: 'map', values: objectOf({ consent: { is: 'name' } }) } });

/**
 * Looks a field up in the format: `measure.target` of events. A map takes any name: `properties.value.pii`; one with
 * dots only when the plan has it.
 */
export function lookUpField(subject: SubjectName, steps: readonly string[], plan: Plan): KnownField {
  const root = structureOf(subject);
  const isName = (name: string) => listPropertyNames(plan).has(name) || plan.destinations.has(name);
  const look = (path: readonly string[]) => enter(root, path, isName);
  const structures = look(steps);
  if (structures.length > 0) return { structures };
  const depth = steps.findIndex((_, index) => look(steps.slice(0, index + 1)).length === 0);
  const above = look(steps.slice(0, depth));
  const wanted = steps[depth] ?? '';
  const names = [...new Set(above.flatMap(listFields))];
  const within = depth === 0 ? (subject === 'plan' ? 'the plan' : subject) : `"${steps.slice(0, depth).join('.')}"`;
  const near = suggestName(wanted, names);
  const corrected = near && [...steps.slice(0, depth), near, ...steps.slice(depth + 1)].join('.');
  const help = corrected ? `Write "${corrected}".` : explainFields(within, names);
  return { problem: `"${wanted}" is no field of ${within}.`, help };
}

function explainFields(within: string, names: readonly string[]): string {
  return names.length === 0 ? `There is nothing below ${within}.` : `Use one of ${names.join(', ')}.`;
}

/** The words that a field is limited to, if it is. */
export function listChoices(structures: readonly Structure[]): readonly string[] | undefined {
  const found: string[] = [];
  for (const structure of structures.flatMap(flatten)) {
    if (structure.is !== 'choice') return undefined;
    found.push(...structure.values.map(String));
  }
  return found;
}

/** What a value of the field may be, one by one: the options of a union, the items of a list. */
function flatten(structure: Structure): Structure[] {
  const followed = follow(structure);
  if (followed.is === 'union') return followed.options.flatMap(flatten);
  return followed.is === 'list' ? flatten(followed.items) : [followed];
}

function structureOf(subject: SubjectName): Structure {
  const { plan } = STRUCTURES;
  if (subject === 'plan' || plan.is !== 'object') return plan;
  const section = follow(plan.fields[subject] as Structure);
  const inner = section.is === 'map' ? follow(section.values) : section;
  const own: Fields = { name: { is: 'name' }, ...(subject === 'segments' && { values: inner }) };
  const options = subject === 'events' ? [inner, objectOf(own), DELIVERED] : [inner, objectOf(own)];
  return { is: 'union', options, expected: '' };
}

/** What may stand at a path below a structure; nothing when no plan can have it. */
function enter(structure: Structure, steps: readonly string[], isName: IsName): Structure[] {
  const followed = follow(structure);
  if (steps.length === 0) return [followed];
  switch (followed.is) {
    case 'any':
      return [ANY];
    case 'object':
      return enterObject(followed.fields, followed.closed, steps, isName);
    case 'variants':
      return [followed.common, ...Object.values(followed.options)].flatMap((fields) =>
        enterObject(fields, true, steps, isName),
      );
    case 'map':
      return steps.flatMap((_, index) => {
        const takes = index === 0 || isName(steps.slice(0, index + 1).join('.'));
        return takes ? enter(followed.values, steps.slice(index + 1), isName) : [];
      });
    case 'union':
      return followed.options.flatMap((option) => enter(option, steps, isName));
    default:
      return [];
  }
}

function enterObject(fields: Fields, closed: boolean, steps: readonly string[], isName: IsName): Structure[] {
  const [first = '', ...rest] = steps;
  if (Object.hasOwn(fields, first)) return enter(fields[first] as Structure, rest, isName);
  return first.startsWith('x-') || !closed ? [ANY] : [];
}

function listFields(structure: Structure): string[] {
  const followed = follow(structure);
  if (followed.is === 'object') return Object.keys(followed.fields);
  if (followed.is === 'union') return followed.options.flatMap(listFields);
  if (followed.is !== 'variants') return [];
  return [followed.common, ...Object.values(followed.options)].flatMap((fields) => Object.keys(fields));
}

function follow(structure: Structure): Structure {
  return structure.is === 'ref' ? follow(STRUCTURES.definitions[structure.to] as Structure) : structure;
}
