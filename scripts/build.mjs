// Builds dist/: the command line as CommonJS files that load only what a command needs (start-up near bare
// Node: docs/decisions/0001-bundles.md), the library as ES modules, its types, and the licences of what is bundled.
// It is built beside and then put in place, so that a fault leaves the last build.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import {
  apart,
  lazyYaml,
  lazyZod,
  parsedJson,
  textFiles,
  withoutPages,
  withoutSubprograms,
  zodApart,
} from './bundle-plugins.mjs';
import { collectLicenses } from './licenses.mjs';

const OUT = `dist.${process.pid}`;
const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } };
const shared = {
  platform: 'node',
  plugins: [textFiles(), parsedJson(), withoutSubprograms()],
  resolve,
  treeshake: true,
  // A reporter is loaded when it is asked for, but the usual one is grouped with what always runs.
  checks: { ineffectiveDynamicImport: false },
};

// A file costs half a millisecond to find and load, so what a command always needs is one file: each of these with
// all that it imports. What is imported when it is needed (git, broken files, wildcards) stays apart by itself.
const GROUPS = [
  { name: 'shell', test: /src.cli.(run|process-io|command)\.ts$|rolldown.runtime/, priority: 2 },
  {
    name: 'core',
    test: /src.(plan.read-plan|report.reporters.pretty.index|source.disk-files|cli.(report|find-plan|find-baseline|today))\.ts$/,
    priority: 1,
  },
  { name: 'rules', test: /src.lint.lint\.ts$/ },
];

/** What Node itself loads: the first file, and the one that imports ES modules (src/cli/code-cache.ts says why). */
const LOADED_BY_NODE = new Set(['bin.cjs', 'import-module.cjs']);

/** What every command needs, and the command that is called most: one file, named like the first of them. */
const FIRST = ['main.cjs', 'rolldown-runtime.cjs', 'shell.cjs', 'lint.cjs', 'core.cjs'];

try {
  await build(process.argv.includes('--cli'));
  rmSync('dist', { recursive: true, force: true });
  renameSync(OUT, 'dist');
} finally {
  rmSync(OUT, { recursive: true, force: true });
}

async function build(onlyCli) {
  const bundled = new Set(await buildCli());
  if (!onlyCli) {
    for (const file of await buildLibrary()) bundled.add(file);
    const types = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${OUT}/types`];
    execFileSync(process.execPath, types, { stdio: 'inherit' });
  }
  collectLicenses(bundled, `${OUT}/THIRD-PARTY-LICENSES.txt`);
}

async function buildCli() {
  const options = {
    dir: `${OUT}/cli`,
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  };
  // The first file stands alone: it answers --version without loading another.
  const bin = await rolldown({ ...shared, input: { bin: 'src/cli/bin.ts' } });
  const first = await bin.write(options);
  // What loads a user's ES modules keeps its `import()`, which the rest turns into `require`.
  const outside = [apart('explain', 'index.ts'), apart('import-module', 'rule-modules.ts')];
  const lean = [...shared.plugins, withoutPages(), ...outside, lazyYaml(), lazyZod()];
  const program = await rolldown({ ...shared, plugins: lean, input: { main: 'src/cli/main.ts' } });
  const rest = await program.write({ ...options, dynamicImportInCjs: false, codeSplitting: { groups: GROUPS } });
  const last = [
    await buildApart({ explain: 'src/cli/commands/explain.ts' }, options),
    await buildApart({ 'import-module': 'src/cli/import-module.ts' }, options),
    await buildApart({ 'scan-whole': 'src/source/scan-whole.ts' }, options),
  ];
  const { input, plugin } = zodApart(readRules());
  const zod = await rolldown({ ...shared, plugins: [plugin], input });
  const { output: zodOutput } = await zod.write({ ...options, codeSplitting: false });
  const chunks = [...first.output, ...rest.output, ...last.flat(), ...zodOutput];
  for (const { fileName } of chunks) writeProgram(`${OUT}/cli/${fileName}`, !LOADED_BY_NODE.has(fileName));
  packFirst();
  return chunks.flatMap((chunk) => Object.keys(chunk.modules ?? {}));
}

async function buildApart(input, options) {
  const plugins = [...shared.plugins, apart('import-module', 'rule-modules.ts'), lazyYaml()];
  const bundle = await rolldown({ ...shared, plugins, input });
  const { output } = await bundle.write({ ...options, codeSplitting: false });
  return output;
}

function readRules() {
  const folder = 'src/lint/rules';
  return readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

// V8 keeps a text that is all ASCII in half the memory, and reads it faster. Every `…` stands in a string or a pattern.
// Files that the first one loads (src/cli/code-cache.ts) are the function that it calls: wrapping them would copy them.
function writeProgram(file, isLoaded) {
  const toEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, toEscape);
  writeFileSync(file, isLoaded ? `(function (exports, require, module, __filename, __dirname) {${text}\n})` : text);
}

// The loader takes them apart again.
function packFirst() {
  const files = FIRST.map((name) => `${OUT}/cli/${name}`);
  const members = files.map((file, index) => `${JSON.stringify(FIRST[index])}: ${readFileSync(file, 'utf8')}`);
  for (const file of files) rmSync(file);
  writeFileSync(files[0], `({${members.join(',\n')}})`);
}

async function buildLibrary() {
  const bundle = await rolldown({ ...shared, input: { index: 'src/index.ts' } });
  const { output } = await bundle.write({ dir: OUT, format: 'esm', chunkFileNames: 'chunks/[name].js' });
  return output.flatMap((chunk) => Object.keys(chunk.modules ?? {}));
}
