import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { transformSync } from 'rolldown/utils';
import { typescript } from '../../../src/generate/targets/typescript/index.js';
import type { TypescriptOptions } from '../../../src/generate/targets/typescript/options.js';
import type { Plan } from '../../../src/plan/model.js';

const TSC = join(import.meta.dirname, '../../../node_modules/.bin/tsc');
const DEFAULTS = {
  sdk: ['datalayer'],
  undecided: 'queue',
  patterns: true,
  observe: false,
  language: 'typescript',
  files: 'one',
} as const;

/** The files for a plan, by their paths. */
export function generateFiles(plan: Plan, options: Partial<TypescriptOptions> = {}): Record<string, string> {
  const files = typescript.generate({ plan, options: { ...DEFAULTS, ...options }, out: 'src/tracking' });
  if (files instanceof Promise) throw new Error('The target gives its files at once.');
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

/** The module for a plan, which is one file. */
export function generateModule(plan: Plan, options: Partial<TypescriptOptions> = {}): string {
  const [content, ...others] = Object.values(generateFiles(plan, options));
  if (content === undefined || others.length > 0) throw new Error('The target gives one file.');
  return content;
}

/** What the target says that it cannot express. */
export function checkFindings(plan: Plan, options: Partial<TypescriptOptions> = {}, out = 'src/tracking') {
  return [...(typescript.check?.({ plan, options: { ...DEFAULTS, ...options }, out }) ?? [])];
}

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  // Some errors come only when something is written.
  outDir: 'out',
};

/** Compiles modules with the real compiler, as strictly as it can, and gives its messages. */
export async function compile(files: Readonly<Record<string, string>>, module = 'nodenext'): Promise<string[]> {
  // CommonJS has no `export` to keep verbatim.
  const compilerOptions = {
    ...STRICT,
    verbatimModuleSyntax: module !== 'commonjs',
    module,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
  };
  const config = JSON.stringify({ compilerOptions, include: ['*.ts'] });
  return inFolder({ 'package.json': '{"type":"module"}', 'tsconfig.json': config, ...files }, (folder) =>
    compileFolder(folder),
  );
}

/** The errors of the compiler in a folder that has a `tsconfig.json`. */
export function runCompiler(folder: string): string[] {
  const { stdout } = spawnSync(TSC, ['-p', '.', '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

function compileFolder(folder: string): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(TSC, ['-p', '.', '--pretty', 'false'], { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('error'));
      resolve(error && lines.length === 0 ? [String(error)] : lines);
    });
  });
}

export const BUNDLERS = ['rolldown', 'esbuild', 'webpack'] as const;
export type Bundler = (typeof BUNDLERS)[number];

/** Bundles an app with a generated module beside it (`./tracking.js`), as for production. */
export async function bundle(app: string, module: string, bundler: Bundler = 'rolldown'): Promise<string> {
  const files = { 'app.ts': app, 'tracking.ts': module };
  if (bundler === 'rolldown') return inFolder(files, bundleByRolldown);
  if (bundler === 'esbuild') return inFolder(files, bundleByEsbuild);
  // webpack takes no TypeScript by itself.
  return inFolder({ 'app.js': toJavaScript(app), 'tracking.js': toJavaScript(module) }, bundleByWebpack);
}

async function bundleByRolldown(folder: string): Promise<string> {
  const build = await rolldown({ input: join(folder, 'app.ts'), resolve: { extensionAlias: { '.js': ['.ts'] } } });
  const { output } = await build.generate({ minify: true, comments: false, format: 'esm' });
  await build.close();
  return output[0].code.trim();
}

const requireSdk = createRequire(join(import.meta.dirname, '../../sdks/package.json'));

async function bundleByEsbuild(folder: string): Promise<string> {
  const { build } = requireSdk('esbuild');
  const entry = { entryPoints: [join(folder, 'app.ts')], bundle: true, minify: true, format: 'esm', write: false };
  const { outputFiles } = await build({ ...entry, target: 'es2022', logLevel: 'silent' });
  return outputFiles[0].text.trim();
}

function bundleByWebpack(folder: string): Promise<string> {
  const webpack = requireSdk('webpack');
  const output = { path: folder, filename: 'out.js', module: true };
  const target = ['web', 'es2022'];
  const options = {
    mode: 'production',
    entry: join(folder, 'app.js'),
    output,
    target,
    experiments: { outputModule: true },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error: unknown, stats: { toJson(): { errors: { message: string }[] } } | undefined) => {
      const [first] = stats?.toJson().errors ?? [];
      if (error || first) reject(error ?? new Error(first?.message));
      else resolve(readFileSync(join(folder, 'out.js'), 'utf8').trim());
    });
  });
}

export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

let loads = 0;

/** The module's exports, loaded in this process as on a page of its own; it sees `globalThis.window`. */
export async function load(module: string): Promise<Record<string, (...args: unknown[]) => void>> {
  // Equal addresses would be one module, with what it remembers.
  loads += 1;
  const code = Buffer.from(`${toJavaScript(module)}\n// ${loads}`).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

function toJavaScript(module: string): string {
  const { code, errors } = transformSync('tracking.ts', module);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}

async function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
