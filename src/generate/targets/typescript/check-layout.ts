import { posix } from 'node:path';
import { at, atName, type Plan } from '../../../plan/model.js';
import type { Finding } from '../../target.js';
import { listEventFiles } from './layout/event-files.js';
import type { TypescriptOptions } from './options.js';
import { chooseTransports } from './routing/choose-transports.js';
import { listSources, type TrackedEvent, toTrackedEvents } from './tracked-event.js';

/** What the files of an output cannot be. */
export function* checkLayout(plan: Plan, options: TypescriptOptions, out: string): Generator<Finding> {
  const extension = posix.extname(out);
  const report = (message: string, help: string): Finding => ({
    severity: 'error',
    message,
    help,
    location: at(plan, 'generate'),
  });
  if (options.files !== 'one' && extension !== '')
    yield report(`"files: ${options.files}" makes a folder, and "${out}" is one file.`, 'Give "out" a folder.');
  const expected = options.language === 'typescript' ? '.ts' : '.js';
  if (extension !== '' && extension !== expected && extension !== expected.replace('.', '.m'))
    yield report(`"${out}" is not the name of a file in ${NAMES[options.language]}.`, `Name it with "${expected}".`);
  yield* checkFileNames(toTrackedEvents(plan, listSources(options, chooseTransports(plan, options))), options);
}

const NAMES = { typescript: 'TypeScript', javascript: 'JavaScript', jsdoc: 'JavaScript' } as const;

// Stages share a file by intention; two events or two stages that do so by their letters do not.
function* checkFileNames(events: readonly TrackedEvent[], options: TypescriptOptions): Generator<Finding> {
  for (const { path, events: members } of listEventFiles(events, options)) {
    const [first, ...rest] = members;
    for (const { event } of rest) {
      if (!first || (options.files === 'stage' && event.stage === first.event.stage)) continue;
      yield {
        severity: 'error',
        message: `"${event.name}" and "${first.event.name}" would both be in the file "${path}".`,
        help: options.files === 'stage' ? 'Rename one of their stages.' : 'Rename one of them.',
        location: atName(event),
        related: [{ message: `"${first.event.name}" stands here.`, location: atName(first.event) }],
      };
    }
  }
}
