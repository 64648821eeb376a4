/** What a value must be: one of `values`, and of one of `kinds`. Without either, anything. */
export interface ValueRule {
  readonly values?: readonly unknown[];
  readonly kinds?: readonly KindRule[];
  /** Personal data: a finding tells what kind of value it found, and not the value. */
  readonly hidden?: boolean;
}

export interface KindRule {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Indexes of formats. */
  readonly formats?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** Index of the rule of every item. */
  readonly items?: number;
  /** Absent: any. */
  readonly fields?: readonly FieldRule[];
}

/** A property, the index of its rule, and whether it must be there: from the call, or from the context. */
export type FieldRule = readonly [name: string, rule: number, required?: 'required' | 'context'];

/** An event, where the plan defines it, and what it carries. */
export type EventRule = readonly [name: string, place: string, fields: readonly FieldRule[]];

export interface Rules {
  /** The pattern of a format, and what it is called after "expected". */
  readonly formats: readonly (readonly [pattern: string, expected: string])[];
  readonly values: readonly ValueRule[];
  readonly events: readonly EventRule[];
}
