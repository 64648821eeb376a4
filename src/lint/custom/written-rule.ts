import type { Diagnostic } from '../../diagnostic.js';
import { at, atName, type CustomRule } from '../../plan/model.js';
import { findNode, type Path } from '../../source/location.js';
import { reportOwn } from '../own-findings.js';

/** Plain data as YAML reads it: a map. */
export type Written = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A rule as the plan writes it, and what is found wrong with it. */
export class WrittenRule {
  readonly diagnostics: Diagnostic[] = [];
  /** What values must be that are something else, in the order that they are found. */
  readonly expected: string[] = [];
  /** Reading the plan has refused what is no map. */
  readonly fields: Written;

  constructor(readonly rule: CustomRule) {
    this.fields = isMap(rule.written) ? rule.written : {};
  }

  text(field: string): string | undefined {
    const value = this.fields[field];
    return typeof value === 'string' ? value : undefined;
  }

  /** A scalar as it is written: `1.40` is not `1.4`. */
  textAt(path: Path, value: unknown): string {
    const node = findNode(this.rule.location.source, [...this.rule.location.path, ...path]);
    return node?.kind === 'scalar' && node.value === value ? node.text : String(value);
  }

  /** Notes what is wrong at a place of the rule; at the rule's name when the path is empty. */
  refuse(path: Path, message: string, help?: string, on: 'key' | 'value' = 'value'): void {
    const location = path.length === 0 ? atName(this.rule) : { ...at(this.rule, ...path), on };
    this.diagnostics.push(reportOwn('custom-rule', { message, location, ...(help !== undefined && { help }) }));
  }

  /** Notes that the value of the last step of a path must be something else. */
  refuseValue(path: Path, { expected, help }: { readonly expected: string; readonly help?: string }): void {
    this.expected.push(expected);
    this.refuse(path, `"${path.findLast((step) => typeof step === 'string')}" must be ${expected}.`, help);
  }
}
