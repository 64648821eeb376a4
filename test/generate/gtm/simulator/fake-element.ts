/** An element that knows which selectors match it and its ancestors; what a real one makes of them is tested in a browser. */
export class FakeElement {
  readonly is: readonly string[];
  readonly inside: readonly string[];
  readonly facts: {
    readonly url?: string;
    readonly text?: string;
    readonly id?: string;
    readonly attributes?: Readonly<Record<string, string>>;
  };

  constructor(is: readonly string[], inside: readonly string[] = [], facts: FakeElement['facts'] = {}) {
    this.is = is;
    this.inside = inside;
    this.facts = facts;
  }

  matches(list: string): boolean {
    return list.split(', ').some((selector) => {
      return selector.endsWith(' *') ? this.inside.includes(selector.slice(0, -2)) : this.is.includes(selector);
    });
  }
}
