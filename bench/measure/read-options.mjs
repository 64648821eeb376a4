import { parseArgs } from 'node:util';
import { listCommands, listStartup } from './commands.mjs';

const usage = `node bench/run.mjs [options]
  --quick         10 and 1,000 events, 3 runs of each command
  --sizes 10,1000 the sizes to measure; by default 10,1000,10000
  --runs 5        runs of each command; by default 21, 7 and 3 by size
  --only lint     jobs or commands to measure, separated by commas
A run of everything writes results.md; any other only prints.`;

const text = { type: 'string' };
const flag = { type: 'boolean' };

/** Undefined when only help was asked for. */
export function readOptions(args) {
  const { values } = parseArgs({ args, options: { quick: flag, sizes: text, runs: text, only: text, help: flag } });
  if (values.help) return void console.log(`${usage}\nJobs and commands: ${listNames().join(', ')}.`);
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !listNames().includes(name));
  if (unknown) throw new Error(`"${unknown}" is none of ${listNames().join(', ')}.`);
  const runs = values.runs && readCount(values.runs);
  return {
    sizes: values.sizes?.split(',').map(readCount) ?? (values.quick ? [10, 1000] : [10, 1000, 10000]),
    runsOf: (size) => runs ?? (values.quick ? 3 : defaultRuns(size)),
    includes: ({ id, job }) => !only || only.includes(id) || only.includes(job),
    whole: !values.quick && !values.sizes && !values.runs && !only,
  };
}

/** Start-up is told apart from noise only over many runs; the large plans take minutes and vary little. */
function defaultRuns(size) {
  if (size <= 100) return 21;
  return size <= 1000 ? 7 : 3;
}

function readCount(value) {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`"${value}" is not a count.`);
  return Number(value);
}

function listNames() {
  const commands = [...listStartup(), ...listCommands('', 0)];
  return [...new Set(commands.flatMap(({ job, id }) => [job, id])), 'bundle'];
}
