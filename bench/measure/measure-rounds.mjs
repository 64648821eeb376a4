import { readFileSync } from 'node:fs';
import { measureCommand } from './measure-command.mjs';
import { medianOf } from './statistics.mjs';

/**
 * Measures every command once per round, in turn, so that a slow minute of the machine meets all of
 * them. The first round warms the file cache and proves that each does its work; it is not counted.
 */
export async function measureRounds(commands, runs, setting, note) {
  const samples = new Map(commands.map((command) => [command, []]));
  for (let round = 0; round <= runs; round += 1) {
    note(round === 0 ? 'checking' : `round ${round} of ${runs}`);
    for (const command of commands) {
      const sample = await measureOnce(command, setting);
      if (round > 0) samples.get(command).push(sample);
      else if (command.proof) await measureOnce(command.proof, setting);
    }
  }
  return commands.map((command) => summarize(command, samples.get(command)));
}

async function measureOnce(command, setting) {
  command.prepare?.();
  const sample = await measureCommand(command.args, setting);
  if (sample.code !== command.code) throw new Error(describeFailure(command, sample));
  if (command.prove?.(sample.files) === false)
    throw new Error(`${describe(command)} ended well, but its output does not show the work.`);
  return sample;
}

function describeFailure(command, { code, files }) {
  const output = [files.err, files.out].map((path) => readFileSync(path, 'utf8').slice(0, 1500)).join('\n');
  return `${describe(command)} ended with ${code} instead of ${command.code}:\n${output.trim()}`;
}

function describe(command) {
  return `node ${command.args.join(' ')}`;
}

function summarize({ id, job, title, own }, samples) {
  const median = (key) => medianOf(samples.map((sample) => sample[key]));
  return { id, job, title, own, wall: median('wall'), cpu: median('cpu'), peak: median('peak') };
}
