/** What may stand in a place of the file. Fields that a shape does not know are kept and not judged. */
export type Shape = TextShape | FlagShape | NumberShape | EnumShape | ListShape | ObjectShape | EitherShape;

interface TextShape {
  readonly kind: 'text';
}
interface FlagShape {
  readonly kind: 'flag';
}
interface NumberShape {
  readonly kind: 'number';
}
interface EnumShape {
  readonly kind: 'enum';
  /** "a type of parameter" */
  readonly what: string;
  readonly values: readonly string[];
}
interface ListShape {
  readonly kind: 'list';
  /** A function, because parameters hold parameters. */
  readonly item: () => Shape;
}
export interface ObjectShape {
  readonly kind: 'object';
  /** What messages call it: "tag". */
  readonly what: string;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}
interface EitherShape {
  readonly kind: 'either';
  readonly shapes: readonly Shape[];
}

export const text: Shape = { kind: 'text' };
export const flag: Shape = { kind: 'flag' };
export const number: Shape = { kind: 'number' };

export function oneOf(what: string, values: readonly string[]): Shape {
  return { kind: 'enum', what, values };
}

export function listOf(item: Shape | (() => Shape)): Shape {
  return { kind: 'list', item: typeof item === 'function' ? item : () => item };
}

export function either(...shapes: Shape[]): Shape {
  return { kind: 'either', shapes };
}

/** The shape of a type of the model: every field of the type, so that none is forgotten here. */
export function object<T extends object>(
  what: string,
  fields: { readonly [Field in keyof T]-?: Shape },
  ...required: readonly (keyof T & string)[]
): ObjectShape {
  return { kind: 'object', what, fields, required };
}
