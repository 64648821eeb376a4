import type { Messages } from './messages/index.js';
import type { ItemView, TermView } from './view.js';

/** How a format writes the plan's own words. All take text as the plan has it, and none lets anything hide. */
export interface Writer {
  readonly messages: Messages;
  /** Prose. */
  text(text: string): string;
  /** A name that people say: a stage, a tier, a goal, an owner. */
  word(name: string): string;
  /** A name that code and queries spell: an event, a property, a destination. */
  code(name: string): string;
  /** A name in a diagram that is drawn from text. */
  diagram(name: string): string;
  /** Written code, in the parts between which a line may break. */
  split(code: string): readonly [string, ...string[]];
}

// Longer lists say nothing on one page; the table marks every event for itself.
const LISTED = 8;

/** Words of the page, or of the plan when they are written already. */
export function viewTerm(text: string, className: string): TermView {
  return { head: text, tail: [], className };
}

/** A name that code spells, which may break where its words do. */
export function viewCode(name: string, writer: Writer): TermView {
  const [head, ...tail] = writer.split(writer.code(name));
  return { head, tail, className: 'name' };
}

/** Names that code spells, as a list; a long one is cut and says by how much. */
export function listCodes(names: readonly string[], writer: Writer): ItemView[] {
  const listed = names.length > LISTED + 1 ? names.slice(0, LISTED) : names;
  const rest = names.length - listed.length;
  const more = rest > 0 ? [viewTerm(writer.messages.more(rest), 'text')] : [];
  return listTerms([...listed.map((name) => viewCode(name, writer)), ...more], writer);
}

/** One written text, as a list of one. */
export function listText(text: string): ItemView[] {
  return [{ ...viewTerm(text, 'text'), after: '' }];
}

/** Terms in a row, with a comma after each but the last. */
export function listTerms(terms: readonly TermView[], { messages }: Writer): ItemView[] {
  return terms.map((term, index) => ({ ...term, after: index < terms.length - 1 ? messages.comma : '' }));
}
