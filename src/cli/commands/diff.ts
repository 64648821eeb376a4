import type { Change } from '../../diff/change.js';
import { CHANGES } from '../../diff/changes/index.js';
import { FAIL_ON, type FailOn, findFailing, selectAudiences } from '../../diff/release/failing.js';
import type { Plan } from '../../plan/model.js';
import { readAudiences } from '../audiences.js';
import { defineCommand } from '../command.js';
import { judgeRelease } from '../judge-release.js';
import { findVersions } from '../plan-versions.js';
import { observedOption, readObservedFile } from '../read-observed-file.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { formatOption, reportChanges, reportDiagnostics } from '../report.js';

export const diff = defineCommand({
  name: 'diff',
  summary: 'Compare two versions of a plan: what changed, whom it breaks, which version it needs',
  description:
    'Compares two versions of a plan: files, folders, or "ref:path" in git. Exits with 1 when a change is breaking and neither acknowledged in the new plan nor as its policy asks.',
  arguments: [
    ['[old]', 'The version before; with --base, the plan'],
    ['[new]', 'The version after'],
  ],
  options: [
    { flags: '--base <ref>', description: 'Compare one plan with itself at this branch, tag or commit' },
    { flags: '--fail-on <impact>', description: 'Exit with 1 from this impact on', choices: FAIL_ON },
    {
      flags: '--affects <audiences>',
      description: 'Only changes for these: producers,consumers,destinations,governance',
    },
    observedOption,
    formatOption,
  ],
  examples: [
    ['measureplan diff --base main', 'this plan against that of a branch'],
    ['measureplan diff v1.4.0:measureplan.yaml measureplan.yaml --observed counts.json', 'a release, with real data'],
    ['measureplan diff old.yaml new.yaml --affects producers --fail-on risky', 'two files, for those who write code'],
  ],
  async run({ words, options }, io) {
    const versions = findVersions(words, options.base, io);
    const audiences = readAudiences(options.affects);
    const { observed, diagnostics: faults } = await readObservedFile(options.observed, io);
    if (faults.length > 0) return reportDiagnostics({ diagnostics: faults, plans: [] }, options.format, io);
    const [before, after] = (await readSoundPlans(versions, options.format, io)) ?? [];
    if (!before || !after) return 1;
    const { changes, bump, diagnostics } = await judgeRelease([before, after], versions[1], observed, io);
    const shown = selectAudiences(changes, audiences);
    await reportChanges(
      { changes: shown, bump, diagnostics, hidden: changes.length - shown.length, summaries: SUMMARIES },
      options.format,
      io,
    );
    const isRefused = diagnostics.some(({ severity }) => severity === 'error');
    return fails(shown, isRefused, after, options.failOn as FailOn | undefined) ? 1 : 0;
  },
});

/** For formats that list rules. */
const SUMMARIES: ReadonlyMap<string, string> = new Map(CHANGES.map(({ id, summary }) => [id, summary]));

/** A plan's policy says what a break needs; unless the command line asks for more, one that has it may pass. */
function fails(changes: readonly Change[], isRefused: boolean, plan: Plan, failOn: FailOn | undefined): boolean {
  if (failOn === 'never') return false;
  const byDefault = plan.policy?.breaking ? 'never' : 'breaking';
  return isRefused || findFailing(changes, failOn ?? byDefault).length > 0;
}
