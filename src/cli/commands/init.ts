import { lstatSync } from 'node:fs';
import path from 'node:path';
import { showText } from '../../report/show-text.js';
import { defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { STARTERS } from '../starters.js';
import { writeFile } from '../write-output.js';

const FILE = 'measureplan.yaml';

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
    ['measureplan init', `${FILE} for a store, in this folder`],
    ['measureplan init apps/web --template saas', 'for a software product, in another folder'],
  ],
  async run({ words, options }, io) {
    const folder = path.resolve(io.cwd, words[0] ?? '.');
    const file = path.join(folder, FILE);
    const shown = path.relative(io.cwd, file).split(path.sep).join('/');
    if (lstatSync(file, { throwIfNoEntry: false })) {
      throw new Failure(`There is a plan already: "${shown}".`, 'Edit it, or name another folder.');
    }
    writeFile(file, STARTERS.get(String(options.template)) as string, folder);
    io.stdout.write(`created ${showText(shown)}\nNext: edit it, then run \`measureplan lint\`.\n`);
    return 0;
  },
});
