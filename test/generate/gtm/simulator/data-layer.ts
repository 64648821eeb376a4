/**
 * GTM's data model, with the semantics of google/data-layer-helper: what is pushed is merged recursively, arrays by
 * index too; a dot in a key is a path; `_clear` beside a value makes it replace what was there.
 */
export interface DataLayer {
  merge(message: Readonly<Record<string, unknown>>): void;
  get(key: string): unknown;
}

type Model = Record<string, unknown>;

export function createDataLayer(): DataLayer {
  const model: Model = {};
  return {
    merge(message) {
      for (const [key, value] of Object.entries(message))
        mergeValue(expand(key, value), model, Boolean(message._clear));
    },
    get(key) {
      return key.split('.').reduce<unknown>((target, step) => (target as Model | undefined)?.[step], model);
    },
  };
}

function expand(key: string, value: unknown): Model {
  return key.split('.').reduceRight<unknown>((inner, step) => ({ [step]: inner }), value) as Model;
}

function mergeValue(from: Model | unknown[], to: Model | unknown[], clear: boolean): void {
  const target = to as Model;
  for (const [key, value] of Object.entries(from)) {
    if (Array.isArray(value) && !clear) {
      if (!Array.isArray(target[key])) target[key] = [];
      mergeValue(value, target[key] as unknown[], clear);
    } else if (isPlain(value) && !clear) {
      if (!isPlain(target[key])) target[key] = {};
      mergeValue(value, target[key] as Model, clear);
    } else target[key] = value;
  }
}

function isPlain(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
