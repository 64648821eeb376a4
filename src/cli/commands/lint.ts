import type { Diagnostic, Severity } from '../../diagnostic.js';
import { type CommandInput, defineCommand } from '../command.js';
import { listExplained, listSummaries } from '../explained.js';
import { Failure } from '../failure.js';
import { hasBaseline } from '../find-baseline.js';
import { findPlans } from '../find-plan.js';
import type { ExitCode, Io } from '../io.js';
import { type LintedPlan, lintFile } from '../lint-file.js';
import { formatOption, reportDiagnostics } from '../report.js';

type Options = CommandInput['options'];

export const lint = defineCommand({
  name: 'lint',
  summary: 'Check plans: names, owners, tiers, goals, limits of destinations',
  arguments: [['[plan...]', 'Plan files, folders or git "ref:path" (default: measureplan.yaml, or plans/*.yaml)']],
  options: [
    formatOption,
    { flags: '--max-warnings <count>', description: 'Exit with 1 when there are more warnings than this' },
    { flags: '--severity <least>', description: 'Only findings as serious as this', choices: ['warning', 'error'] },
    { flags: '--rule <ids>', description: 'Only findings of these rules: a,b; may be repeated', repeatable: true },
    { flags: '--since <ref>', description: 'Only findings on what changed since a branch, tag or commit' },
    { flags: '--quiet', description: 'Say nothing when nothing is found' },
    { flags: '--fix', description: 'Mend what can be mended with certainty; comments and layout stay' },
    { flags: '--dry-run', description: 'With --fix: write nothing; show what would be written' },
    {
      flags: '--update-baseline',
      description: 'Record the findings of today, so that later runs show new ones only; then drop those that are gone',
    },
    { flags: '--print-config', description: 'Show which rules are in force, and where each setting comes from' },
    { flags: '--watch', description: 'Run again whenever a file of the plan, or a module with rules, changes' },
    { flags: '--timing', description: 'Show what each rule costs' },
  ],
  examples: [
    ['measureplan lint', 'the plan of this folder'],
    ['measureplan lint plans --format json', 'every plan in a folder, for a program'],
    ['measureplan lint --since origin/main --quiet', 'what a branch changed; silence is good'],
    ['measureplan lint --update-baseline', 'begin with a plan that has many findings'],
  ],
  async run({ words, options }, io) {
    const most = readCount(options.maxWarnings);
    checkTogether(options);
    const plans = findPlans(words, options.quiet ? withoutNotes(io) : io);
    if (options.printConfig) return printConfig(plans, options, io);
    const run = () => lintPlans(plans, most, options, io);
    return options.watch ? watchLint(plans, run, io) : run();
  },
});

async function lintPlans(plans: readonly string[], most: number, options: Options, io: Io): Promise<ExitCode> {
  const linted = await lintAll(plans, options, io);
  const found = await select(linted, options);
  const exitCode = await show(found, linted, options, io);
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  if (warnings <= most) return exitCode;
  io.stderr.write(`There are more warnings than --max-warnings ${most} allows.\n`);
  return 1;
}

async function watchLint(plans: readonly string[], run: () => Promise<ExitCode>, io: Io): Promise<ExitCode> {
  const { watchPlans } = await import('../watch-plans.js');
  const { listLintInputs } = await import('../watch-inputs.js');
  return watchPlans({ plans, listMore: listLintInputs, run }, io);
}

/** What is left of a plan when it is linted: the plan itself can go, and a large one should. */
type Linted = Pick<LintedPlan, 'file' | 'rules' | 'diagnostics'>;

async function lintAll(plans: readonly string[], options: Options, io: Io): Promise<Linted[]> {
  const timing = options.timing ? (await import('../time-lint.js')).startTiming() : undefined;
  const all: Linted[] = [];
  for (const file of plans) {
    const linted = await lintFile({ file, cwd: io.cwd, ...(timing && { wrap: timing.wrap }) }, io);
    all.push({ file, rules: linted.rules, diagnostics: await narrow(linted, options, io) });
  }
  if (timing) (await import('../time-lint.js')).reportTiming(timing, io);
  return all;
}

/** The findings of a plan that the user wants to see. What only some want to do is loaded for them. */
async function narrow(read: LintedPlan, options: Options, io: Io): Promise<readonly Diagnostic[]> {
  const linted = options.fix ? await (await import('../fix-file.js')).fixFile(read, Boolean(options.dryRun), io) : read;
  let found = linted.diagnostics;
  if (options.updateBaseline) found = (await import('../baseline-file.js')).updateBaseline(linted, io);
  else if (hasBaseline(linted.file, io)) found = (await import('../baseline-file.js')).subtractBaseline(linted, io);
  if (typeof options.since !== 'string') return found;
  return (await import('../lint-since.js')).selectSince({ ...linted, diagnostics: found }, options.since, io);
}

async function select(plans: readonly Linted[], { rule }: Options): Promise<Diagnostic[]> {
  if (typeof rule !== 'string') return plans.flatMap(({ diagnostics }) => diagnostics);
  const { readRuleIds, selectRules } = await import('../select-findings.js');
  const wanted = readRuleIds(rule, plans);
  return plans.flatMap(({ diagnostics, rules }) => selectRules(diagnostics, wanted, rules));
}

async function show(
  found: readonly Diagnostic[],
  linted: readonly Linted[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const least = (options.severity ?? 'warning') as Severity;
  const diagnostics = found.filter(({ severity }) => least === 'warning' || severity === 'error');
  // A program that reads the report waits for one.
  const isForPeople = options.format === 'pretty' || options.format === 'compact';
  if (options.quiet && diagnostics.length === 0 && isForPeople) return 0;
  const plans = linted.map(({ file }) => file);
  const own = linted.flatMap(({ rules }) => rules.filter(({ definedAt }) => definedAt));
  const summaries = options.format === 'sarif' && { summaries: listSummaries(own) };
  return reportDiagnostics({ diagnostics, plans, explained: listExplained(own), ...summaries }, options.format, io);
}

async function printConfig(plans: readonly string[], { format }: Options, io: Io): Promise<ExitCode> {
  await (await import('../print-config.js')).printConfig(plans, format, io);
  return 0;
}

function withoutNotes(io: Io): Io {
  return { ...io, stderr: { write: () => {}, color: false, columns: 80 } };
}

function checkTogether({ dryRun, fix, updateBaseline, printConfig, watch }: Options): void {
  if (dryRun && !fix) throw new Failure('"--dry-run" belongs to "--fix".', 'Add "--fix".');
  const once = updateBaseline ? '--update-baseline' : printConfig ? '--print-config' : undefined;
  if (watch && once) throw new Failure(`"${once}" is for one run.`, 'Leave "--watch" out.');
  if (dryRun && updateBaseline) throw new Failure('"--update-baseline" writes.', 'Leave "--dry-run" out.');
}

function readCount(text: unknown): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(String(text))) return Number(text);
  throw new Failure(
    `"--max-warnings" takes a whole number; it is "${text}".`,
    'Write "--max-warnings 0" to allow none.',
  );
}
