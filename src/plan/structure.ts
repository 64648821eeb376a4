/**
 * What a plan file may hold, as plain data: derived from the zod schema by scripts/derive-structure.ts, so
 * that reading a plan needs neither zod nor a second list of fields. Why: docs/decisions/0002-structure.md.
 */
export type Structure =
  | { readonly is: 'any' }
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
  | { readonly is: 'choice'; readonly values: readonly (string | number | boolean)[] }
  | { readonly is: 'list'; readonly items: Structure; readonly min?: number; readonly expected: string }
  | { readonly is: 'tuple'; readonly items: readonly Structure[]; readonly expected: string }
  | { readonly is: 'map'; readonly values: Structure }
  | {
      readonly is: 'object';
      readonly fields: Readonly<Record<string, Structure>>;
      readonly required: readonly string[];
      /** Unknown fields are errors, except `x-` ones. */
      readonly closed: boolean;
    }
  | { readonly is: 'variants'; readonly by: string; readonly options: Readonly<Record<string, Structure>> }
  | { readonly is: 'union'; readonly options: readonly Structure[]; readonly expected: string }
  | { readonly is: 'ref'; readonly to: string };

export type QuantityKind = 'quantity' | 'share' | 'percentage' | 'duration' | 'date';

export interface Structures {
  readonly plan: Structure;
  readonly part: Structure;
  readonly definitions: Readonly<Record<string, Structure>>;
}
