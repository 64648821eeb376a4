/** A template names something that its view does not have. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';

  constructor(
    readonly unknown: string,
    readonly known: readonly string[],
  ) {
    super(`unknown name ${JSON.stringify(unknown)}`);
  }
}

/**
 * The same view, in which every name that is not there throws. Handlebars takes a missing list for an empty one and a
 * missing value in `if` for false, so that a slip of the hand would just leave something out.
 */
export function guardNames<View extends object>(view: View): View {
  return new Proxy(view, {
    // Handlebars asks in both ways.
    has(target, key) {
      return demand(target, key);
    },
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      // JavaScript itself asks for these when Handlebars compares a view with a text.
      if (key === 'valueOf' || key === 'toString') return value;
      demand(target, key);
      return typeof value === 'object' && value !== null ? guardNames(value) : value;
    },
  });
}

function demand(target: object, key: string | symbol): boolean {
  if (typeof key === 'symbol' || Array.isArray(target) || Object.hasOwn(target, key)) return true;
  throw new UnknownNameError(key, Object.keys(target));
}
