import type { ScalarEvent } from 'js-yaml';
import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { findForbidden, nameCharacter } from './characters.js';
import { escapedControl } from './faults.js';
import { skipIndicators, trimEnd } from './find-marks.js';
import type { Reporter } from './frames.js';
import type { ScalarNode } from './node.js';
import { resolveScalar } from './resolve-scalar.js';

/**
 * The node of a scalar that stands in the text. Its range takes in the quotes, or the header of a block.
 * `cursor` is where the node before it ended.
 */
export function readScalar(text: string, event: ScalarEvent, cursor: number, reporter: Reporter): ScalarNode {
  const { valueStart, valueEnd, style } = event;
  const value = getScalarValue(text, event);
  if (style === SCALAR_STYLE.PLAIN) {
    return {
      kind: 'scalar',
      start: valueStart,
      end: valueEnd,
      value: resolveScalar(value),
      text: value,
      quoted: false,
    };
  }
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK)
    return readBlock(text, event, cursor, value);
  const node: ScalarNode = {
    kind: 'scalar',
    start: valueStart - 1,
    end: valueEnd + 1,
    value,
    text: value,
    quoted: true,
  };
  // Only an escape can bring a control character in: raw ones were blanked out before.
  const forbidden = event.fast ? undefined : findForbidden(value);
  if (forbidden) reporter.report(escapedControl(node, nameCharacter(forbidden)));
  return node;
}

function readBlock(text: string, event: ScalarEvent, cursor: number, value: string): ScalarNode {
  const header = skipIndicators(text, Math.max(cursor, event.tagEnd, event.anchorEnd), ':-?');
  const start = text[header] === '|' || text[header] === '>' ? header : event.valueStart;
  const end = event.chomping === CHOMPING_MODE.KEEP ? event.valueEnd : trimEnd(text, start, event.valueEnd);
  return { kind: 'scalar', start, end, value, text: value, quoted: true };
}
