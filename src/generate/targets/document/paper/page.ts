import type { FactView, TermView } from '../view.js';
import type { Layout } from './density.js';

/** The page that heights are estimated for, in rem unless said otherwise. */
export interface Page {
  readonly width: number;
  /** Size of small text. */
  readonly small: number;
  readonly layout: Layout;
  readonly row: number;
  /** How many characters of a question are printed. */
  readonly question: number;
}

export function readFact({ label, values }: FactView): string {
  return `${label} ${values.map((value) => readTerm(value) + value.after).join('')}`;
}

export function readTerm({ head, tail }: TermView): string {
  return head + tail.join('');
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
