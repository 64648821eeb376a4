// Builds dist/: the command line as CommonJS files that load only what a command needs (start-up near bare
// Node: docs/decisions/0001-bundles.md), the library as ES modules, its types, and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { collectLicenses } from './licenses.mjs';
import { textFiles } from './text-files.mjs';

const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } };
const shared = { platform: 'node', plugins: [textFiles()], resolve, treeshake: true, logLevel: 'warn' };

const onlyCli = process.argv.includes('--cli');
rmSync('dist', { recursive: true, force: true });
const bundled = new Set(await buildCli());
if (!onlyCli) {
  for (const file of await buildLibrary()) bundled.add(file);
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
collectLicenses(bundled, 'dist/THIRD-PARTY-LICENSES.txt');

async function buildCli() {
  const bundle = await rolldown({ ...shared, input: { bin: 'src/cli/bin.ts' } });
  const { output } = await bundle.write({
    dir: 'dist/cli',
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  });
  return output.flatMap((chunk) => Object.keys(chunk.modules ?? {}));
}

async function buildLibrary() {
  const bundle = await rolldown({ ...shared, input: { index: 'src/index.ts' } });
  const { output } = await bundle.write({ dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js' });
  return output.flatMap((chunk) => Object.keys(chunk.modules ?? {}));
}
