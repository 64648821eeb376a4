import type { Diagnostic } from '../../diagnostic.js';
import { defineCommand } from '../command.js';
import { EXPLAINED } from '../explained.js';
import { Failure } from '../failure.js';
import { findPlans } from '../find-plan.js';
import { lintFile } from '../lint-file.js';
import { formatOption, reportDiagnostics } from '../report.js';

export const lint = defineCommand({
  name: 'lint',
  summary: 'Check plans: names, owners, tiers, goals, limits of destinations',
  arguments: [['[plan...]', 'Plan files, folders or git "ref:path" (default: measureplan.yaml, or plans/*.yaml)']],
  options: [
    formatOption,
    { flags: '--max-warnings <count>', description: 'Exit with 1 when there are more warnings than this' },
  ],
  examples: [
    ['measureplan lint', 'the plan of this folder'],
    ['measureplan lint plans --format json', 'every plan in a folder, for a program'],
  ],
  async run({ words, options }, io) {
    const most = readCount(options.maxWarnings);
    const plans = findPlans(words, io);
    const diagnostics: Diagnostic[] = [];
    for (const plan of plans) diagnostics.push(...(await lintFile(plan, io)));
    const exitCode = await reportDiagnostics({ diagnostics, plans, explained: EXPLAINED }, options.format, io);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    if (warnings <= most) return exitCode;
    io.stderr.write(`There are more warnings than --max-warnings ${most} allows.\n`);
    return 1;
  },
});

function readCount(text: unknown): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(String(text))) return Number(text);
  throw new Failure(
    `"--max-warnings" takes a whole number; it is "${text}".`,
    'Write "--max-warnings 0" to allow none.',
  );
}
