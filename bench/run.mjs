import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBundles } from './bundle.mjs';
import { checkBounds } from './measure/check-bounds.mjs';
import { listCommands, listStartup, missingBuild, quietEnv } from './measure/commands.mjs';
import { describeMachine, describePeers } from './measure/describe-machine.mjs';
import { hasGnuTime } from './measure/measure-command.mjs';
import { measureRounds } from './measure/measure-rounds.mjs';
import { printBlock, printBounds, printBundles } from './measure/print-tables.mjs';
import { readOptions } from './measure/read-options.mjs';

const out = join(import.meta.dirname, 'out');

async function run(args) {
  const options = readOptions(args);
  if (!options) return 0;
  const missing = missingBuild();
  if (missing) console.error(`${missing} Measuring the peers only.`);
  const blocks = new Map();
  for (const size of options.sizes) blocks.set(size, await measureSize(size, options, !missing));
  const bundles = !missing && options.includes({ id: 'bundle' }) ? await measureBundles() : undefined;
  const page = printPage(options, blocks, bundles);
  console.log(page);
  if (!missing && options.whole) writeFileSync(join(import.meta.dirname, 'results.md'), page);
  return missing ? 2 : 0;
}

async function measureSize(size, options, built) {
  const folder = join(out, String(size));
  // In a process of its own: what it allocates would make every later fork of this one slower.
  execFileSync(process.execPath, [join(import.meta.dirname, 'plans.mjs'), out, String(size)]);
  const commands = [...listStartup(), ...listCommands(folder, size)].filter((command) => {
    return (built || !command.own) && (command.id === 'node' || options.includes(command));
  });
  const setting = { folder, env: quietEnv, gnuTime: await hasGnuTime() };
  const note = (text) => console.error(`${size} events: ${text}`);
  return measureRounds(commands, options.runsOf(size), setting, note);
}

function printPage(options, blocks, bundles) {
  const sections = [...blocks].map(([size, rows]) => printBlock(size, options.runsOf(size), rows));
  if (bundles) sections.push(printBundles(bundles));
  const bounds = checkBounds(blocks, bundles);
  if (bounds.length > 0) sections.unshift(printBounds(bounds));
  return `# Results

${describeMachine()}. ${describePeers()}.

Medians of rounds in which every command ran in turn, on the same plan in each tool's own format; written by
\`npm run bench\`. Compare ratios: absolute figures drift with the machine. Memory is that of the largest process.
\`buf\` runs as npm installs it: its time includes a bare Node that starts the binary.

${sections.join('\n')}`;
}

process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
