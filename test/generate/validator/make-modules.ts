import { transformSync } from 'rolldown/utils';
import { typescript } from '../../../src/generate/targets/typescript/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';

/** Path → text of what the typescript target makes with these options. */
export function generateModules(plan: Plan, options: object, out = 'src/tracking'): Map<string, string> {
  const read = typescript.options.safeParse(options);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join(' '));
  const files = typescript.generate({ plan, options: read.data, out });
  if (files instanceof Promise) throw new Error('The target gives its files at once.');
  return new Map(files.map(({ path, content }) => [path, content]));
}

export interface Finding {
  readonly kind: string;
  readonly event: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string;
  readonly message: string;
  readonly place: string;
}

export interface Validator {
  checkCall(event: string, properties?: unknown): Finding[];
  validateCalls(report?: (findings: readonly Finding[]) => void): () => void;
  logFindings(findings: readonly Finding[]): void;
  throwFindings(findings: readonly Finding[]): never;
}

type Tracking = Record<string, (...args: unknown[]) => void>;

/** The tracking functions and the validator of a plan, loaded in this process, on one another as in an app. */
export async function loadValidator(
  plan: Plan,
  options: object = {},
): Promise<{ app: Tracking; validator: Validator }> {
  const modules = generateModules(plan, { validator: true, ...options });
  const app = toUrl(modules.get('index.ts') ?? '');
  const validator = (modules.get('validator.ts') ?? '').replace("'./index.js'", JSON.stringify(app));
  return { app: await load(app), validator: await load(toUrl(validator)) };
}

/** The validator of a piece of a plan. */
export async function checkerOf(yaml: string, options: object = {}): Promise<Validator> {
  return (await loadValidator(readExample(yaml).plan, options)).validator;
}

function toUrl(text: string): string {
  const { code, errors } = transformSync('module.ts', text);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  loaded += 1;
  // The same address is the same module to node, with the state of whoever loaded it before.
  return `data:text/javascript;base64,${Buffer.from(`${code}\n// ${loaded}`).toString('base64')}`;
}

let loaded = 0;

async function load<Module>(url: string): Promise<Module> {
  return import(/* @vite-ignore */ url);
}
