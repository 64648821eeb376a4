import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostic.js';
import type { ImportedContainer } from '../../import/gtm/import-container.js';
import { count } from '../../report/count.js';
import { showText } from '../../report/show-text.js';
import { suggestName } from '../../source/suggest.js';
import { type CommandInput, defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import type { ExitCode, Io } from '../io.js';
import { findBase } from '../place-outputs.js';
import { readExportOf } from '../read-export-file.js';
import { formatOption, reportDiagnostics } from '../report.js';
import { showPath } from '../show-path.js';
import { writeFiles } from '../write-output.js';

const FORMATS = ['gtm'];

const command = defineCommand({
  name: 'import',
  summary: 'Make a plan from a Google Tag Manager container',
  description:
    'Makes a plan from a web container that was exported from Google Tag Manager: events with parameters, triggers, consent and destinations. What only a person knows stands in it as TODO, and lint lists it. What could not be carried over is reported with its place in the export, and stands in the plan as comments.',
  arguments: [
    ['<format>', 'What the file is: gtm'],
    ['<file>', 'The file of Admin, Export Container; or git "ref:path"'],
  ],
  options: [
    { flags: '-o, --out <file>', description: 'Write the plan there (default: print it, and the report to stderr)' },
    { flags: '--force', description: 'Write over a plan that is there' },
    formatOption,
  ],
  examples: [
    ['measureplan import gtm GTM-ABC123_v42.json -o measureplan.yaml', 'begin with what is live'],
    ['measureplan import gtm export.json', 'have a look first'],
  ],
  async run({ words: [format = '', file = ''], options }, io) {
    if (!FORMATS.includes(format)) throw unknownFormat(format);
    const out = options.out === undefined ? undefined : path.resolve(io.cwd, String(options.out));
    if (out !== undefined && !options.force) refuseExisting(out, io.cwd);
    const { source, file: container, diagnostics } = await readExportOf(file, io);
    if (!container) return report(diagnostics, source.name, options, io);
    const { importContainer } = await import('../../import/gtm/import-container.js');
    const imported = await importContainer(source, container);
    return finish(imported, source.name, out, options, io);
  },
});

export { command as import };

async function finish(
  { text, notes, counts }: ImportedContainer,
  name: string,
  out: string | undefined,
  options: CommandInput['options'],
  io: Io,
): Promise<ExitCode> {
  if (text === undefined) return report(notes, name, options, io);
  if (out === undefined) {
    io.stdout.write(text);
    if (notes.length > 0) await report(notes, name, options, { ...io, stdout: io.stderr });
    return 0;
  }
  writeFiles([{ file: out, content: text }], { base: findBase(path.dirname(out), io.cwd), cwd: io.cwd });
  const shown = showText(showPath(out, io.cwd));
  await report(notes, name, options, io);
  const done = `${count(counts.events, 'event')} of ${count(counts.tags, 'tag')}`;
  io.stderr.write(
    `Wrote ${shown}: ${done}.\nNext: run \`measureplan lint ${shown}\`, which lists what only you know.\n`,
  );
  return 0;
}

function report(
  diagnostics: readonly Diagnostic[],
  name: string,
  { format }: CommandInput['options'],
  io: Io,
): Promise<ExitCode> {
  return reportDiagnostics({ diagnostics, plans: [name] }, format, io);
}

function refuseExisting(out: string, cwd: string): void {
  if (!lstatSync(out, { throwIfNoEntry: false })) return;
  throw new Failure(`There is a file already: "${showPath(out, cwd)}".`, 'Name another, or add --force.');
}

function unknownFormat(format: string): Failure {
  const near = suggestName(format, FORMATS);
  return new Failure(`"${format}" is no format that can be imported.`, near ? `Write "${near}".` : 'Write "gtm".');
}
