import { readPlan } from '../../plan/read-plan.js';
import { count } from '../../report/count.js';
import { showSentence } from '../../report/show-text.js';
import { suggestName } from '../../source/suggest.js';
import { defineCommand } from '../command.js';
import { editTexts, showEdits, writeTexts } from '../edited-plan.js';
import { Failure } from '../failure.js';
import { findPlan } from '../find-plan.js';
import type { Io } from '../io.js';
import { readSoundPlans } from '../read-sound-plans.js';
import { findRenameEdits, type RenamedKind, type Renaming } from '../rename-in-plan.js';

const KINDS: readonly RenamedKind[] = ['event', 'property'];

export const rename = defineCommand({
  name: 'rename',
  summary: 'Rename an event or a property everywhere in a plan',
  description:
    'Renames an event or a property where it is defined and wherever the plan and its includes name it: goals, funnels, audiences, experiments, triggers, groups, mappings. Adds "renamed_from", so that the diff knows. Comments and layout stay.',
  arguments: [
    ['<kind>', 'event or property'],
    ['<old>', 'Its name'],
    ['<new>', 'The name that it shall have'],
  ],
  options: [
    { flags: '--plan <file>', description: 'The plan (default: measureplan.yaml, or plans/*.yaml)' },
    { flags: '--dry-run', description: 'Write nothing; show what would be written' },
  ],
  examples: [
    ['measureplan rename event price_viewed pricing_viewed', 'an event, with all that names it'],
    ['measureplan rename property plan plan_id --dry-run', 'a property; only show it'],
  ],
  async run({ words: [word = '', from = '', to = ''], options }, io) {
    const renaming = { kind: readKind(word), from, to };
    const file = findPlan(options.plan as string | undefined, io);
    const [plan] = (await readSoundPlans([file], 'pretty', io)) ?? [];
    if (!plan) return 1;
    const edits = findRenameEdits(plan, renaming);
    const texts = editTexts(plan.sources, edits);
    await checkResult(file, texts, renaming, io);
    if (options.dryRun) io.stdout.write(await showEdits(plan.sources, texts, io));
    else await writeTexts(file, plan.sources, texts, io);
    const where = `${count(edits.length, 'place')} of ${count(texts.size, 'file')}`;
    const did = options.dryRun ? 'Would rename' : 'Renamed';
    io.stderr.write(`${showSentence(`${did} ${renaming.kind} "${from}" to "${to}": ${where}.`)}\n`);
    return 0;
  },
});

function readKind(word: string): RenamedKind {
  const kind = KINDS.find((known) => known === word);
  if (kind) return kind;
  const near = suggestName(word, KINDS);
  throw new Failure(`"${word}" is nothing that can be renamed.`, `Write "${near ?? KINDS.join('" or "')}".`);
}

/** Nobody gets a plan from us that cannot be read, or that still has the old name. */
async function checkResult(
  file: string,
  edited: ReadonlyMap<string, string>,
  { kind, from, to }: Renaming,
  { cwd }: Io,
): Promise<void> {
  const { plan, diagnostics } = await readPlan(file, { cwd, edited });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault)
    throw new Failure(`The plan cannot be read with the name "${to}": ${fault.message}`, 'Choose another name.');
  const isLeft = kind === 'event' ? plan?.events.has(from) : plan?.properties.has(from);
  if (isLeft)
    throw new Failure(`${kind === 'event' ? 'Event' : 'Property'} "${from}" could not be renamed everywhere.`);
}
