import { inflateSync } from 'node:zlib';

export interface PrintedPages {
  readonly pages: number;
  /** Size of the smallest text on paper in points, after every transformation. */
  readonly smallestText: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const NONE: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads what Chromium printed: enough of PDF for the writer (Skia) that it has. */
export function readPdf(bytes: Buffer): PrintedPages {
  const text = bytes.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const sizes = readStreams(bytes, text).flatMap(readTextSizes);
  if (pages === 0 || sizes.length === 0)
    throw new Error('The PDF shows no pages with text; the reader does not know it.');
  return { pages, smallestText: Math.min(...sizes) };
}

/** The streams that are neither fonts nor images, unpacked. */
function readStreams(bytes: Buffer, text: string): string[] {
  return [...text.matchAll(/stream\r?\n/g)]
    .filter(
      ({ index }) =>
        text.slice(index - 3, index) !== 'end' && isContent(text.slice(text.lastIndexOf(' obj', index), index)),
    )
    .map(({ index, 0: { length } }) => {
      const start = index + length;
      return inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    });
}

function isContent(dictionary: string): boolean {
  return dictionary.includes('/FlateDecode') && !/\/(?:Length1|Length2|Subtype\s*\/Image)\b/.test(dictionary);
}

/** Follows the transformation (cm, q, Q), the text matrix (Tm) and the font (Tf) up to each text that is shown. */
function readTextSizes(content: string): number[] {
  const sizes: number[] = [];
  const saved: Matrix[] = [];
  let page = NONE;
  let line = NONE;
  let font = 0;
  for (const { operands, operator } of readOperators(content)) {
    if (operator === 'q') saved.push(page);
    else if (operator === 'Q') page = saved.pop() ?? NONE;
    else if (operator === 'cm') page = multiply(operands as unknown as Matrix, page);
    else if (operator === 'Tm') line = operands as unknown as Matrix;
    else if (operator === 'Tf') font = operands.at(-1) ?? 0;
    else if (operator === 'Tj' || operator === 'TJ') sizes.push(font * scaleOf(multiply(line, page)));
  }
  return sizes;
}

function* readOperators(content: string): Iterable<{ operands: number[]; operator: string }> {
  let operands: number[] = [];
  for (const [token] of content.matchAll(/<[^>]*>|\((?:\\.|[^\\)])*\)|\[|\]|\/?[^\s[\]<>()]+/gs)) {
    if (/^[-+.\d]/.test(token)) operands.push(Number(token));
    else if (/^[A-Za-z*'"]+$/.test(token)) {
      yield { operands, operator: token };
      operands = [];
    }
  }
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
