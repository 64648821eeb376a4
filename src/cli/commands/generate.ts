import { type GeneratedOutput, generate as generateOutputs } from '../../generate/generate.js';
import { requestOutputs } from '../../generate/requests.js';
import { TARGETS } from '../../generate/targets/index.js';
import type { Plan } from '../../plan/model.js';
import type { FilesReport, ReportedFile } from '../../report/reporter.js';
import { suggestName } from '../../source/suggest.js';
import { type CommandInput, defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { findPlan } from '../find-plan.js';
import { generateInto, intoOptions } from '../generate-into.js';
import type { ExitCode, Io } from '../io.js';
import { saveOutputs } from '../output-files.js';
import { type OutputPlaces, placeOutputs } from '../place-outputs.js';
import { putAway } from '../put-away.js';
import { readInputs } from '../read-inputs.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { formatOption, reportDiagnostics, reportFiles } from '../report.js';

export const generate = defineCommand({
  name: 'generate',
  summary: 'Generate tracking code, a Google Tag Manager container, the plan document',
  description: 'Generates the outputs that the plan names under "generate", or targets by id with their defaults.',
  arguments: [['[output...]', 'Outputs of the plan, or ids of targets (default: all outputs of the plan)']],
  options: [
    { flags: '--plan <file>', description: 'The plan (default: measureplan.yaml, or plans/*.yaml)' },
    { flags: '--out <folder>', description: 'Write there: one output directly, several in folders by their names' },
    { flags: '--check', description: 'Write nothing; exit with 1 and show the difference when an output is stale' },
    { flags: '--dry-run', description: 'Write nothing; say what would be written' },
    { flags: '--pdf', description: 'Print the document as a PDF too, with an installed browser' },
    { flags: '--paper <size>', description: 'Paper of the PDF: A4 (default) or Letter' },
    ...intoOptions,
    {
      flags: '--watch',
      description: 'Generate again whenever a file of the plan, or one that an output reads, changes',
    },
    formatOption,
  ],
  lists: { Targets: TARGETS.map(({ id, summary }) => [id, summary]) },
  examples: [
    ['measureplan generate', 'everything that the plan names'],
    ['measureplan generate typescript --out src/tracking', 'one target, elsewhere'],
    ['measureplan generate --check', 'in CI: fail when committed code is stale'],
    ['measureplan generate document --pdf', 'the page, and a PDF to attach'],
    ['measureplan generate gtm --into export.json --dry-run', 'what would change in a container of yours'],
  ],
  async run(input, io) {
    const file = findPlan(input.options.plan as string | undefined, io);
    const run = () => generateOnce(file, input, io);
    return input.options.watch ? watchOutputs(file, run, io) : run();
  },
});

async function generateOnce(file: string, input: CommandInput, io: Io): Promise<ExitCode> {
  const [plan] = (await readSoundPlans([file], input.options.format, io)) ?? [];
  if (!plan) return 1;
  await putAway(plan.sources);
  return input.options.into === undefined
    ? generateFrom(plan, file, input, io)
    : generateInto(plan, file, input, toMode(input.options), io);
}

async function watchOutputs(file: string, run: () => Promise<ExitCode>, io: Io): Promise<ExitCode> {
  const { watchPlans } = await import('../watch-plans.js');
  const { listOutputInputs } = await import('../watch-inputs.js');
  const fields = [...new Set(TARGETS.flatMap(({ reads = [] }) => reads))];
  return watchPlans({ plans: [file], listMore: listOutputInputs(fields), run }, io);
}

async function generateFrom(plan: Plan, file: string, { words, options }: CommandInput, io: Io): Promise<ExitCode> {
  refuseWithoutInto(options);
  const { requests, unknown, diagnostics: unmet } = requestOutputs(plan, words);
  if (unknown[0] !== undefined) throw unknownOutput(unknown[0], plan);
  const places = placeOutputs(requests, file, options.out as string | undefined, io);
  const { requests: ready, diagnostics: unread } = await readInputs(places.requests, plan, file, io);
  const { outputs, diagnostics: found } = await generateOutputs(plan, ready);
  const report = { diagnostics: [...unmet, ...places.diagnostics, ...unread, ...found], plans: [file] };
  const isFaulty = report.diagnostics.some(({ severity }) => severity === 'error');
  if (isFaulty) return reportDiagnostics(report, options.format, io);
  const mode = toMode(options);
  const files = await saveOutputs(outputs, places, mode, io);
  const pdfs = options.pdf ? await printPdfs(outputs, places, options, io) : [];
  return reportFiles({ ...report, files: [...files, ...pdfs], mode }, options.format, io);
}

/** A PDF holds the time of its printing: `--check` does not compare it. */
async function printPdfs(
  outputs: readonly GeneratedOutput[],
  places: OutputPlaces,
  options: CommandInput['options'],
  io: Io,
): Promise<readonly ReportedFile[]> {
  const mode = toMode(options);
  if (mode === 'check') return [];
  const { savePdfs } = await import('../pdf/save-pdfs.js');
  return savePdfs(outputs, places, { paper: options.paper, isWritten: mode === 'write' }, io);
}

function refuseWithoutInto({ adopt, prune }: CommandInput['options']): void {
  if (adopt || prune) throw new Failure(`${adopt ? '--adopt' : '--prune'} needs --into.`, 'Name the file with --into.');
}

function toMode({ check, dryRun }: CommandInput['options']): FilesReport['mode'] {
  if (check) return 'check';
  return dryRun ? 'preview' : 'write';
}

function unknownOutput(name: string, plan: Plan): Failure {
  const known = [...plan.outputs.keys(), ...TARGETS.map(({ id }) => id)];
  const near = suggestName(name, known);
  const help = near ? `Write "${near}".` : `Use one of ${[...new Set(known)].join(', ')}.`;
  return new Failure(`"${name}" is neither an output of the plan nor a target.`, help);
}
