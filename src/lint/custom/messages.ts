import type { Named, Plan } from '../../plan/model.js';
import { suggestName } from '../../source/suggest.js';
import type { Compiling } from './conditions.js';
import { lookUpField } from './known-fields.js';
import type { RuleOptions } from './rule-options.js';
import { readField, type SubjectName } from './subjects.js';

/** What a message is about. */
export interface About {
  readonly thing: Named;
  readonly plan: Plan;
  /** The field that does not pass. */
  readonly field?: string;
  readonly values?: readonly string[];
  readonly count?: number;
}

export type Message = (about: About) => string;

const SLOT = /\{\{|\}\}|\{([^{}]*)\}/g;
const OWN = ['name', 'field', 'value', 'count'];
/** A description may be long, and a message is one line. */
const LONGEST = 100;

/** A text of a rule with slots: `{name}`, `{field}`, `{value}`, `{count}`, `{owner}`, `{$option}`; `{{` is a brace. */
export function compileMessage(compiling: Compiling, place: 'message' | 'help'): Message {
  const { rule, subject, options } = compiling;
  const text = rule.text(place) ?? '';
  for (const [, slot] of text.matchAll(SLOT)) if (slot !== undefined) checkSlot(compiling, place, slot);
  return (about) =>
    text.replace(SLOT, (whole, slot?: string) =>
      slot === undefined ? whole.charAt(0) : clip(fill(slot, subject, options, about)),
    );
}

function checkSlot({ rule, subject, options, plan }: Compiling, place: string, slot: string): void {
  if (OWN.includes(slot)) return;
  const names = [...OWN, ...Object.keys(options).map((name) => `$${name}`)];
  const known = lookUpField(subject, slot.split('.'), plan);
  if (names.includes(slot) || 'structures' in known) return;
  const near = suggestName(slot, names);
  const help = near ? `Write "{${near}}".` : `${known.help} For a brace, write it twice.`;
  rule.refuse([place], `"{${slot}}" stands for nothing.`, help);
}

function fill(slot: string, subject: SubjectName, options: RuleOptions, about: About): string {
  const { thing, plan, field = '', values = [], count } = about;
  if (slot === 'name') return thing.name;
  if (slot === 'field') return field;
  if (slot === 'value') return show(values);
  if (slot === 'count') return String(count ?? values.length);
  if (slot.startsWith('$')) return show([options[slot.slice(1)]].flat().map(String));
  return show(readField(subject, thing, plan, slot.split('.')).values.map(({ text }) => text));
}

function show(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : texts.join(', ');
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
