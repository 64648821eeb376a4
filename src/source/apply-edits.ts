import type { TextEdit } from '../diagnostic.js';

/** The text with edits applied, whatever their order. They may touch; edits that overlap throw, as a bug. */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, 'start' | 'end' | 'text'>[]): string {
  const ordered = edits.map((edit, index) => ({ ...edit, index }));
  ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let edited = '';
  let cursor = 0;
  for (const { start, end, text: inserted } of ordered) {
    if (start < cursor || end < start) throw new Error(`Edits overlap at ${start}.`);
    edited += text.slice(cursor, start) + inserted;
    cursor = end;
  }
  return edited + text.slice(cursor);
}
