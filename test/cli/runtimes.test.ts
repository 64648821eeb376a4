import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, runBuilt } from './built.js';
import { makeFolder } from './run-in-folder.js';

// The binaries are those of Linux on x64; the program itself has no such limits.
const canRun = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!canRun).each(['22', '24'])('under Node %s', (version) => {
  const node = path.resolve(`test/runtimes/node_modules/node-${version}/bin/node`);

  it('is there to be tested', () => {
    expect(existsSync(node), 'run "npm ci --prefix test/runtimes", which npm test does').toBe(true);
  });

  it('the built program does the same as here', async () => {
    const [there, here] = await Promise.all([play(node), play(process.execPath)]);
    expect(there).toEqual(here);
    expect(here.map(({ ended }) => ended)).toEqual([0, 0, 1, 1, 0, 0, 1, 0, 0, 2]);
  });
});

const COMMANDS: readonly (readonly string[])[] = [
  ['--version'],
  ['init', '.', '--template', 'blank'],
  ['lint', 'faulty.yaml'],
  ['lint', 'faulty.yaml', '--format', 'json'],
  ['generate', '--plan', 'measureplan.yaml'],
  ['generate', '--plan', 'measureplan.yaml', '--check'],
  ['diff', 'store.yaml', 'measureplan.yaml'],
  ['explain', 'event-name-case'],
  ['schema'],
  ['lint', 'missing.yaml'],
];

async function play(node: string): Promise<Ended[]> {
  const store = readFileSync('plans/starters/store.yaml', 'utf8');
  const faulty = 'measureplan: 1\nname: "Store\nversion: 1.4\n';
  const folder = makeFolder({ 'store.yaml': store, 'faulty.yaml': faulty });
  const answers: Ended[] = [];
  for (const args of COMMANDS) answers.push(await runBuilt(args, { cwd: folder, node }));
  return answers;
}
