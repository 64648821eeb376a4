import { lstatSync } from 'node:fs';
import path from 'node:path';
import { showText } from '../../report/show-text.js';
import { defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { PLAN_NAMES } from '../find-plan.js';
import { findBase } from '../place-outputs.js';
import { showPath } from '../show-path.js';
import { STARTERS } from '../starters.js';
import { writeFiles } from '../write-output.js';

export const init = defineCommand({
  name: 'init',
  summary: 'Create a commented starter plan',
  arguments: [['[dir]', 'Folder of the plan (default: this one)']],
  options: [
    {
      flags: '--template <name>',
      description: 'What kind of product it is for',
      choices: [...STARTERS.keys()],
      default: 'store',
    },
  ],
  examples: [
    ['measureplan init', `${PLAN_NAMES[0]} for a store, in this folder`],
    ['measureplan init apps/web --template saas', 'for a software product, in another folder'],
  ],
  async run({ words, options }, io) {
    const folder = path.resolve(io.cwd, words[0] ?? '.');
    refuseExisting(folder, io.cwd);
    const file = path.join(folder, PLAN_NAMES[0]);
    const content = STARTERS.get(String(options.template)) as string;
    writeFiles([{ file, content }], { base: findBase(folder, io.cwd), cwd: io.cwd });
    const lint = words[0] === undefined ? 'measureplan lint' : `measureplan lint ${words[0]}`;
    io.stdout.write(`created ${showText(showPath(file, io.cwd))}\nNext: edit it, then run \`${showText(lint)}\`.\n`);
    return 0;
  },
});

function refuseExisting(folder: string, cwd: string): void {
  for (const name of PLAN_NAMES) {
    const file = path.join(folder, name);
    if (!lstatSync(file, { throwIfNoEntry: false })) continue;
    throw new Failure(`There is a plan already: "${showPath(file, cwd)}".`, 'Edit it, or name another folder.');
  }
}
