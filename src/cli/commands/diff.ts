import { diff as diffPlans } from '../../diff/diff.js';
import { defineCommand } from '../command.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { formatOption, reportChanges } from '../report.js';

export const diff = defineCommand({
  name: 'diff',
  summary: 'Compare two versions of a plan: what changed, whom it breaks, which version it needs',
  description:
    'Compares two versions of a plan. Exits with 1 when a change is breaking. A version is a file, or "ref:path" in git.',
  arguments: [
    ['<old>', 'The version before: a file, or git "ref:path"'],
    ['<new>', 'The version after: a file, or git "ref:path"'],
  ],
  options: [formatOption],
  examples: [
    ['measureplan diff main:measureplan.yaml measureplan.yaml', 'this plan against that of a branch'],
    ['measureplan diff old.yaml new.yaml --format json', 'two files, for a program'],
  ],
  async run({ words, options }, io) {
    const plans = await readSoundPlans(words, options.format, io);
    if (!plans) return 1;
    const [before, after] = plans;
    if (!before || !after) return 2;
    const { changes, bump } = diffPlans(before, after);
    return reportChanges({ changes, bump }, options.format, io);
  },
});
