/**
 * What a plan file may hold, as plain data: derived from the zod schema by scripts/derive-structure.ts, so
 * that reading a plan needs neither zod nor a second list of fields. Why: docs/decisions/0002-structure.md.
 */
export type Structure = ScalarStructure | CollectionStructure | Union | { readonly is: 'ref'; readonly to: string };

export type ScalarStructure =
  | { readonly is: 'literal' }
  | { readonly is: 'name' }
  | { readonly is: 'text'; readonly pattern?: string; readonly quantity?: QuantityKind; readonly expected: string }
  | {
      readonly is: 'number';
      readonly int?: boolean;
      readonly min?: number;
      readonly max?: number;
      readonly above?: number;
      readonly expected: string;
    }
  | { readonly is: 'boolean' }
  | { readonly is: 'choice'; readonly values: readonly (string | number | boolean)[] };

export type CollectionStructure =
  | { readonly is: 'any' }
  | { readonly is: 'list'; readonly items: Structure; readonly min?: number; readonly expected: string }
  | { readonly is: 'tuple'; readonly items: readonly Structure[]; readonly expected: string }
  | { readonly is: 'map'; readonly values: Structure }
  | {
      readonly is: 'object';
      readonly fields: Fields;
      readonly required: readonly string[];
      /** Unknown fields are errors, except `x-` ones. */
      readonly closed: boolean;
    }
  /** Objects that are told apart by one field. */
  | {
      readonly is: 'variants';
      readonly by: string;
      /** The fields that all of them have. */
      readonly common: Fields;
      /** Value of the field → the fields of its own. */
      readonly options: Readonly<Record<string, Fields>>;
    };

export type Union = { readonly is: 'union'; readonly options: readonly Structure[]; readonly expected: string };

export type Fields = Readonly<Record<string, Structure>>;

export type QuantityKind = 'quantity' | 'share' | 'percentage' | 'duration' | 'date';

export interface Structures {
  /** The root file. */
  readonly plan: Structure;
  /** A file that a plan includes. */
  readonly part: Structure;
  readonly definitions: Fields;
}
