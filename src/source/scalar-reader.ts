import type { ScalarEvent } from 'js-yaml';
import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { findForbidden, nameCharacter } from './characters.js';
import { escapedControl } from './faults.js';
import { skipIndicators, trimEnd } from './find-marks.js';
import type { ScalarNode } from './node.js';
import { SharedTexts } from './shared-texts.js';
import type { Report } from './syntax-error.js';

/** Reads the scalars of one text. */
export class ScalarReader {
  private readonly shared = new SharedTexts();

  constructor(
    private readonly text: string,
    private readonly report: Report,
  ) {}

  /**
   * The node of a scalar that stands in the text. Its range takes in the quotes, or the header of a block.
   * `cursor` is where the node before it ended.
   */
  read(event: ScalarEvent, cursor: number): ScalarNode {
    const { valueStart, valueEnd, style } = event;
    const decoded = getScalarValue(this.text, event);
    if (style === SCALAR_STYLE.PLAIN) return this.shared.makeNode(valueStart, valueEnd, decoded);
    const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    return isBlock ? this.readBlock(event, cursor, decoded) : this.readQuoted(event, decoded);
  }

  private readQuoted({ valueStart, valueEnd, fast }: ScalarEvent, text: string): ScalarNode {
    const node: ScalarNode = {
      kind: 'scalar',
      start: valueStart - 1,
      end: valueEnd + 1,
      value: text,
      text,
      quoted: true,
    };
    // Only an escape can bring a control character in: raw ones were blanked out before.
    const forbidden = fast ? undefined : findForbidden(text);
    if (forbidden) this.report(escapedControl(node, nameCharacter(forbidden)));
    return node;
  }

  private readBlock(event: ScalarEvent, cursor: number, value: string): ScalarNode {
    const from = Math.max(cursor, event.tagEnd, event.anchorEnd);
    const header = skipIndicators(this.text, from, ':-?');
    const start = this.text[header] === '|' || this.text[header] === '>' ? header : event.valueStart;
    const end = event.chomping === CHOMPING_MODE.KEEP ? event.valueEnd : trimEnd(this.text, start, event.valueEnd);
    return { kind: 'scalar', start, end, value, text: value, quoted: true };
  }
}
