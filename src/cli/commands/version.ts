import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkVersion, type VersionMove, versionToSet } from '../../diff/release/check-version.js';
import type { FilesReport } from '../../report/reporter.js';
import { splitRevision } from '../../source/files.js';
import { type CommandInput, defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { findSince } from '../find-since.js';
import type { ExitCode, Io } from '../io.js';
import { type JudgedRelease, judgeRelease } from '../judge-release.js';
import { type PlanInput, versionsSince } from '../plan-versions.js';
import { observedOption, readObservedFile } from '../read-observed-file.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { formatOption, reportDiagnostics, reportFiles } from '../report.js';
import { findToday } from '../today.js';
import { writeRelease } from '../write-release.js';

export const version = defineCommand({
  name: 'version',
  summary: 'Check that the version of a plan moved enough since a revision; set it, and write the changelog',
  description:
    'Compares a plan with what it was at a revision, and exits with 1 when its version did not move as far as its changes ask. With --write, sets the version, "since" of new events and "deprecated.since" of newly deprecated ones, and writes CHANGELOG.md; everything else stays as it is.',
  arguments: [['[plan]', 'The plan (default: measureplan.yaml, or plans/*.yaml)']],
  options: [
    { flags: '--since <ref>', description: 'The branch, tag or commit of the last release (default: the latest tag)' },
    { flags: '--write', description: 'Write the version, "since" and the changelog' },
    { flags: '--dry-run', description: 'With --write: write nothing; say what would be written' },
    { flags: '--changelog <file>', description: 'The changelog (default: CHANGELOG.md beside the plan)' },
    observedOption,
    formatOption,
  ],
  examples: [
    ['measureplan version --since origin/main', 'in CI: is the version of this branch enough?'],
    ['measureplan version --write', 'prepare a release'],
  ],
  async run(input, io) {
    const [word] = input.words;
    const { observed, diagnostics: faults } = await readObservedFile(input.options.observed, io);
    if (faults.length > 0) return reportDiagnostics({ diagnostics: faults, plans: [] }, input.options.format, io);
    const since = await findSince(input.options.since, word, io);
    const versions = versionsSince(since, word, io);
    const [before, after] = (await readSoundPlans(versions, input.options.format, io)) ?? [];
    if (!before || !after) return 1;
    const release = await judgeRelease([before, after], versions[1], observed, io);
    const judged = { ...release, before, after, since, input: versions[1] };
    return input.options.write ? write(judged, input, io) : check(judged, input, io);
  },
});

interface JudgedVersion extends JudgedRelease, VersionMove {
  readonly changes: JudgedRelease['changes'];
  readonly input: PlanInput;
}

async function check(judged: JudgedVersion, { options }: CommandInput, io: Io): Promise<ExitCode> {
  const behind = checkVersion(judged);
  // The policy says the same of the version in other words.
  const others = judged.diagnostics.filter(({ code }) => behind.length === 0 || code !== 'policy-version');
  const diagnostics = [...behind, ...others];
  if (behind.length === 0) io.stderr.write(`${tellEnough(judged)}\n`);
  return reportDiagnostics({ diagnostics, plans: [judged.input.file] }, options.format, io);
}

async function write(judged: JudgedVersion, { options }: CommandInput, io: Io): Promise<ExitCode> {
  const { after, changes, input } = judged;
  if (splitRevision(input.file) && !existsSync(path.resolve(input.cwd, input.file))) {
    throw new Failure('A plan in a revision cannot be written.', 'Check the revision out, and name the file.');
  }
  // What the policy asks of the version is what is about to be written.
  const diagnostics = judged.diagnostics.filter(({ code }) => code !== 'policy-version');
  const report = { diagnostics, plans: [input.file] };
  if (diagnostics.some(({ severity }) => severity === 'error')) return reportDiagnostics(report, options.format, io);
  const mode: FilesReport['mode'] = options.dryRun ? 'preview' : 'write';
  const release = { plan: after, changes, version: versionToSet(judged), date: findToday(io.env) };
  const places = { plan: input.file, changelog: options.changelog as string | undefined };
  const files = await writeRelease(release, places, mode, io);
  return reportFiles({ ...report, files, mode }, options.format, io);
}

function tellEnough({ before, after, since, bump }: JudgedVersion): string {
  if (bump === 'none') return `Nothing changed since ${since}: version ${after.version} may stay.`;
  return `Version ${after.version} is enough: since ${since} (${before.version}), the changes ask for a ${bump} one.`;
}
