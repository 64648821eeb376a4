import type { ScalarNode } from './node.js';
import { resolveScalar } from './resolve-scalar.js';

/** A plain text with its value, made once however often it stands in the file. */
interface Plain {
  readonly text: string;
  readonly value: ScalarNode['value'];
}

/** Keys, ids and options are short and repeat a thousandfold; sentences are long and do not. */
const LONGEST = 32;

/** The plain scalars of one text: those that say the same share what they say. */
export class SharedTexts {
  private readonly known = new Map<string, Plain>();

  makeNode(start: number, end: number, written: string): ScalarNode {
    const { text, value } = written.length > LONGEST ? read(written) : this.share(written);
    return { kind: 'scalar', start, end, value, text, quoted: false };
  }

  private share(text: string): Plain {
    const known = this.known.get(text);
    if (known) return known;
    const plain = read(text);
    this.known.set(text, plain);
    return plain;
  }
}

function read(text: string): Plain {
  return { text, value: resolveScalar(text) };
}
