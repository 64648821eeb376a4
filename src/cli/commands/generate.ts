import { generate as generateOutputs } from '../../generate/generate.js';
import { requestOutputs } from '../../generate/requests.js';
import { TARGETS } from '../../generate/targets/index.js';
import type { Plan } from '../../plan/model.js';
import { suggestName } from '../../source/suggest.js';
import { defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { findPlan } from '../find-plan.js';
import { checkFiles, previewFiles, saveFiles } from '../output-files.js';
import { placeOutputs } from '../place-outputs.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { formatOption, reportDiagnostics } from '../report.js';

export const generate = defineCommand({
  name: 'generate',
  summary: 'Generate tracking code, a Google Tag Manager container, the plan document',
  description: [
    'Generates the outputs that the plan names under "generate", or targets by id with their defaults.',
    '',
    'Targets:',
    ...TARGETS.map(({ id, summary }) => `  ${id.padEnd(12)} ${summary}`),
  ].join('\n'),
  arguments: [['[output...]', 'Outputs of the plan, or ids of targets (default: all outputs of the plan)']],
  options: [
    { flags: '--plan <file>', description: 'The plan (default: measureplan.yaml, or plans/*.yaml)' },
    { flags: '--out <folder>', description: 'Write there: one output directly, several in folders by their names' },
    { flags: '--check', description: 'Write nothing; exit with 1 and show the difference when an output is stale' },
    { flags: '--dry-run', description: 'Write nothing; say what would be written' },
    formatOption,
  ],
  examples: [
    ['measureplan generate', 'everything that the plan names'],
    ['measureplan generate typescript --out src/tracking', 'one target, elsewhere'],
    ['measureplan generate --check', 'in CI: fail when committed code is stale'],
  ],
  async run({ words, options }, io) {
    const file = findPlan(options.plan as string | undefined, io);
    const [plan] = (await readSoundPlans([file], options.format, io)) ?? [];
    if (!plan) return 1;
    const requested = requestOutputs(plan, words);
    if (requested.unknown.length > 0) throw unknownOutput(requested.unknown[0] as string, plan);
    const places = placeOutputs(requested.requests, file, options.out as string | undefined, io);
    const { outputs, diagnostics } = await generateOutputs(plan, places.requests);
    const found = [...requested.diagnostics, ...diagnostics];
    const report = { diagnostics: found, plans: [file] };
    if (found.some(({ severity }) => severity === 'error')) return reportDiagnostics(report, options.format, io);
    if (found.length > 0) reportDiagnostics(report, options.format, { ...io, stdout: io.stderr });
    if (options.check) return checkFiles(outputs, places, io);
    if (options.dryRun) return previewFiles(outputs, places, io);
    return saveFiles(outputs, places, io);
  },
});

function unknownOutput(name: string, plan: Plan): Failure {
  const known = [...plan.outputs.keys(), ...TARGETS.map(({ id }) => id)];
  const near = suggestName(name, known);
  const help = near ? `Write "${near}".` : `Use one of ${[...new Set(known)].join(', ')}.`;
  return new Failure(`"${name}" is neither an output of the plan nor a target.`, help);
}
