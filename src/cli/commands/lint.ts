import type { Diagnostic } from '../../diagnostic.js';
import { type CommandInput, defineCommand } from '../command.js';
import { EXPLAINED } from '../explained.js';
import { Failure } from '../failure.js';
import { hasBaseline } from '../find-baseline.js';
import { findPlans } from '../find-plan.js';
import type { Io } from '../io.js';
import { type LintedPlan, lintFile } from '../lint-file.js';
import { formatOption, reportDiagnostics } from '../report.js';
import { saveMemory } from '../save-memory.js';

export const lint = defineCommand({
  name: 'lint',
  summary: 'Check plans: names, owners, tiers, goals, limits of destinations',
  arguments: [['[plan...]', 'Plan files, folders or git "ref:path" (default: measureplan.yaml, or plans/*.yaml)']],
  options: [
    formatOption,
    { flags: '--max-warnings <count>', description: 'Exit with 1 when there are more warnings than this' },
    { flags: '--fix', description: 'Mend what can be mended with certainty; comments and layout stay' },
    { flags: '--dry-run', description: 'With --fix: write nothing; show what would be written' },
    {
      flags: '--update-baseline',
      description: 'Record the findings of today, so that later runs show new ones only; then drop those that are gone',
    },
  ],
  examples: [
    ['measureplan lint', 'the plan of this folder'],
    ['measureplan lint plans --format json', 'every plan in a folder, for a program'],
    ['measureplan lint --update-baseline', 'begin with a plan that has many findings'],
  ],
  async run({ words, options }, io) {
    if (options.dryRun && !options.fix) throw new Failure('"--dry-run" belongs to "--fix".', 'Add "--fix".');
    const most = readCount(options.maxWarnings);
    const plans = findPlans(words, io);
    await saveMemory(plans, io);
    const diagnostics: Diagnostic[] = [];
    for (const file of plans) {
      const read = await lintFile({ file, cwd: io.cwd }, io);
      const linted = options.fix
        ? await (await import('../fix-file.js')).fixFile(read, Boolean(options.dryRun), io)
        : read;
      diagnostics.push(...(await narrow(linted, options, io)));
    }
    const exitCode = await reportDiagnostics({ diagnostics, plans, explained: EXPLAINED }, options.format, io);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    if (warnings <= most) return exitCode;
    io.stderr.write(`There are more warnings than --max-warnings ${most} allows.\n`);
    return 1;
  },
});

/** The findings of a plan that the user wants to see. What only some want to do is loaded for them. */
async function narrow(linted: LintedPlan, options: CommandInput['options'], io: Io): Promise<readonly Diagnostic[]> {
  if (options.updateBaseline) return (await import('../baseline-file.js')).updateBaseline(linted, io);
  if (hasBaseline(linted.file, io)) return (await import('../baseline-file.js')).subtractBaseline(linted, io);
  return linted.diagnostics;
}

function readCount(text: unknown): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(String(text))) return Number(text);
  throw new Failure(
    `"--max-warnings" takes a whole number; it is "${text}".`,
    'Write "--max-warnings 0" to allow none.',
  );
}
