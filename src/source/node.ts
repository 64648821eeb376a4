/**
 * The tree of one YAML file. Every node knows where its text starts and ends (UTF-16 offsets, `end`
 * exclusive). An alias is the node of its anchor, shared; the reader bounds how far sharing may expand.
 */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  /**
   * By the YAML 1.2 core schema. Quoted and block text is always a string. A number may be infinite, not a
   * number (`.nan`), or a whole number too large to be exact: `isExact` says so, `text` has what was written.
   */
  readonly value: string | number | boolean | null;
  /** The scalar's text, decoded: what a name or an id is, whatever type `value` has (`404`, `true`, `1.40`). */
  readonly text: string;
  /** Written with quotes, as a block, or with the tag `!!str`: certainly meant as text. */
  readonly quoted: boolean;
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  /** In the order written, merge keys (`<<`) resolved: explicit keys win, earlier maps win. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  /** Keys are text as written: `404` and `true` are names. */
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly items: readonly Node[];
}
