import type { Diagnostic } from '../../diagnostic.js';
import type { ReadContainer } from '../../drift/drift.js';
import { generate } from '../../generate/generate.js';
import { requestOutputs } from '../../generate/requests.js';
import { readExport } from '../../gtm/read/read-export.js';
import type { Plan } from '../../plan/model.js';
import { type CommandInput, defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { findPlan } from '../find-plan.js';
import type { ExitCode, Io } from '../io.js';
import { readExportOf } from '../read-export-file.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { formatOption, reportDiagnostics } from '../report.js';

export const drift = defineCommand({
  name: 'drift',
  summary: 'Compare a live Google Tag Manager container with the plan',
  description:
    'Holds a container that was exported from Google Tag Manager against what the plan generates: events, parameters, triggers and consent by what they do, whatever they are called. Exits with 1 when what arrives is not what the plan says; warnings are of things that nobody would want.',
  arguments: [['<export>', 'The file of Admin, Export Container; or git "ref:path"']],
  options: [
    { flags: '--plan <file>', description: 'The plan (default: measureplan.yaml, or plans/*.yaml)' },
    { flags: '--output <name>', description: 'Which output of the plan it is held against, when there are several' },
    { flags: '--only <kinds>', description: 'Only these kinds of drift: a,b; may be repeated', repeatable: true },
    { flags: '--except <kinds>', description: 'All but these kinds; may be repeated', repeatable: true },
    { flags: '--strict', description: 'Exit with 1 for warnings too' },
    formatOption,
  ],
  examples: [
    ['measureplan drift GTM-ABC123_v42.json', 'what is live, against the plan of this folder'],
    ['measureplan drift export.json --format markdown', 'for a pull request or a ticket'],
    ['measureplan drift export.json --only consent-missing', 'one question'],
  ],
  async run(input, io) {
    const { words, options } = input;
    const file = findPlan(options.plan as string | undefined, io);
    const [plan] = (await readSoundPlans([file], options.format, io)) ?? [];
    return plan ? compare(plan, file, words[0] as string, input, io) : 1;
  },
});

async function compare(
  plan: Plan,
  planFile: string,
  word: string,
  { options }: CommandInput,
  io: Io,
): Promise<ExitCode> {
  const read = await readExportOf(word, io);
  const report = async (diagnostics: readonly Diagnostic[]) => {
    const summaries = options.format === 'sarif' ? await loadSummaries() : {};
    return reportDiagnostics({ diagnostics, plans: [planFile, read.source.name], ...summaries }, options.format, io);
  };
  if (!read.file) return report(read.diagnostics);
  const { container, diagnostics } = await generateContainer(plan, options.output as string | undefined);
  if (!container) return report(diagnostics);
  const { findDrift } = await import('../../drift/drift.js');
  const { selectKinds } = await import('../select-drift.js');
  const select = selectKinds(options.only as string | undefined, options.except as string | undefined);
  const found = findDrift(plan, container, { source: read.source, file: read.file }).filter(select);
  const exitCode = await report(found);
  return options.strict && found.length > 0 ? 1 : exitCode;
}

async function loadSummaries(): Promise<{ summaries: ReadonlyMap<string, string> }> {
  return { summaries: (await import('../../drift/drift-docs.js')).listDriftSummaries() };
}

interface Generated {
  readonly container?: ReadContainer;
  /** Why there is none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The container as `generate` would write it, with the options of the plan's output. */
async function generateContainer(plan: Plan, name: string | undefined): Promise<Generated> {
  const { requests, diagnostics: unmet } = requestOutputs(plan, [name ?? findOutput(plan)]);
  const [request] = requests;
  if (request?.target.id !== 'gtm') throw new Failure(`"${name}" is no output of target "gtm".`, 'Name one that is.');
  const { outputs, diagnostics } = await generate(plan, [request]);
  const content = outputs[0]?.files[0]?.content;
  if (content === undefined) return { diagnostics: [...unmet, ...diagnostics] };
  const { source, file } = readExport('the generated container', content);
  if (!file) throw new Error('The generated container cannot be read.');
  return { container: { source, file }, diagnostics: [] };
}

function findOutput(plan: Plan): string {
  const names = [...plan.outputs.values()].filter(({ target }) => target === 'gtm').map(({ name }) => name);
  if (names.length < 2) return names[0] ?? 'gtm';
  throw new Failure(
    `The plan has ${names.length} outputs of target "gtm": ${names.join(', ')}.`,
    'Name one with --output.',
  );
}
