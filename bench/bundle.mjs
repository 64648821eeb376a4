import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { cli, missingBuild } from './measure/commands.mjs';
import { printBundles } from './measure/print-tables.mjs';
import { generateTypewriter } from './typewriter.mjs';
import { createEvents } from './workload/events.mjs';
import { baseProperties, sampleOf } from './workload/properties.mjs';
import { toCamel } from './workload/words.mjs';
import { writeWorkload } from './workload/write-workload.mjs';

const out = join(import.meta.dirname, 'out/bundle');
const sizes = [10, 1000];

/** The bare call first, then an app that uses one generated function of N, each with its size. */
export async function measureBundles() {
  const event = createEvents(10).find(({ tier }) => tier !== 'macro');
  const values = sampleValues(event);
  const bare = await bundleApp(join(out, 'bare'), printBareCall(event, values));
  const rows = [{ title: 'the bare untyped call', size: 0, ...bare }];
  for (const size of sizes) {
    const module = findModule(generateCode(size), toCamel(event.name));
    const app = await bundleApp(join(out, `app-${size}`), printTypedCall(event, values, module));
    rows.push({ title: `one generated function of ${size}`, size, ...app });
  }
  const own = rows.map((row) => ({ ...row, extra: row.gzip - bare.gzip }));
  return [...own, ...(await measureTypewriter(event, values))];
}

/** Its functions call Segment: they are held against a bare call of that. */
async function measureTypewriter(event, values) {
  const call = `window.analytics.track(${JSON.stringify(event.name)}, ${JSON.stringify(values)});\n`;
  const bare = await bundleApp(join(out, 'bare-segment'), call);
  const rows = [];
  for (const size of sizes) {
    const module = generateTypewriter(join(out, `typewriter-${size}`), size);
    const app = await bundleApp(join(out, `typewriter-app-${size}`), printTypedCall(event, values, module));
    rows.push({ title: `one function of ${size} by Typewriter`, ...app, extra: app.gzip - bare.gzip });
  }
  return rows;
}

function sampleValues({ properties }) {
  const { user_id: _, ...required } = baseProperties;
  const own = properties.filter((property) => property.required).map(({ name, definition }) => [name, definition]);
  return Object.fromEntries(
    [...Object.entries(required), ...own].map(([name, definition]) => [name, sampleOf(definition)]),
  );
}

function printBareCall(event, values) {
  const pushed = JSON.stringify({ event: event.name, ...values });
  return `window.dataLayer = window.dataLayer || [];\nwindow.dataLayer.push(${pushed});\n`;
}

function printTypedCall(event, values, module) {
  const name = toCamel(event.name);
  return `import { ${name} } from ${JSON.stringify(module)};\n${name}(${JSON.stringify(values)});\n`;
}

function generateCode(size) {
  const folder = join(out, String(size));
  rmSync(folder, { recursive: true, force: true });
  writeWorkload(folder, size);
  const code = join(folder, 'generated');
  const args = [cli, 'generate', 'typescript', '--plan', join(folder, 'plan.yaml'), '--out', code];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return code;
}

/** The generated file that exports the function, wherever the target puts it. */
function findModule(folder, name) {
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)));
  const exported = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm');
  const module = files.find((file) => file.endsWith('.ts') && exported.test(readFileSync(file, 'utf8')));
  if (!module) throw new Error(`No file of ${relative('.', folder)} exports ${name}.`);
  return module;
}

async function bundleApp(folder, text) {
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'app.ts');
  writeFileSync(entry, text);
  const bundle = await build({ entryPoints: [entry], bundle: true, treeShaking: true, format: 'esm', write: false });
  // A second step, as Vite has it: in one step, code that is shaken off still sways the letters of short names.
  const { code } = await transform(bundle.outputFiles[0].text, { minify: true, format: 'esm' });
  writeFileSync(join(folder, 'app.min.js'), code);
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

async function run() {
  const missing = missingBuild();
  if (missing) throw new Error(missing);
  console.log(printBundles(await measureBundles()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
