import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countChanged } from '../workload/changes.mjs';

const bench = join(import.meta.dirname, '..');

const dist = join(bench, '../dist');
const installed = join(bench, 'out/installed/node_modules/measureplan');

/** Ours is measured as it is used: installed, where it may keep compiled code beside itself. */
export const cli = join(installed, 'dist/cli/bin.cjs');

/** What to say when there is nothing of ours to measure; otherwise the build is installed anew. */
export function missingBuild() {
  const built = join(dist, 'cli/bin.cjs');
  if (!existsSync(built)) return `measureplan is not built (no ${built}): run "npm run build" in the root.`;
  rmSync(join(installed, '../..'), { recursive: true, force: true });
  cpSync(dist, join(installed, 'dist'), { recursive: true });
  cpSync(join(dist, '../package.json'), join(installed, 'package.json'));
  return undefined;
}

/** Peers must not spend time, or need a network, for anything but the work. */
export const quietEnv = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: '' };

/** What is measured beside every size: the floor of all ratios, and our own start-up. */
export function listStartup() {
  return [
    { id: 'node', job: 'start', title: 'node -e 0', args: ['-e', '0'], code: 0 },
    ours({
      id: 'version',
      job: 'start',
      title: 'measureplan --version',
      args: ['--version'],
      code: 0,
      prove: ({ out }) => /^\d+\.\d+\.\d+/.test(read(out)),
    }),
  ];
}

/**
 * The commands on one workload. `code` is the exit code that the work must end with, `prove` whether
 * its output shows that the work was done, `proof` another command that shows it: a tool that gives
 * up early must not count as fast.
 */
export function listCommands(folder, size) {
  const at = (name) => join(folder, name);
  return [...listLint(at, size), ...listDiff(at, size), ...listGenerate(at, size)];
}

function listLint(at, size) {
  return [
    ours({
      id: 'lint',
      job: 'lint',
      title: 'measureplan lint',
      args: ['lint', at('plan.yaml')],
      code: 0,
      // Silence shows nothing; the same plan with a fault at its end does.
      proof: { args: [cli, 'lint', at('plan-faulty.yaml')], code: 1 },
    }),
    ours({
      id: 'lint-strict',
      job: 'lint',
      title: 'measureplan lint, all rules',
      args: ['lint', at('plan-strict.yaml')],
      code: 0,
      // Five findings for each event.
      prove: ({ out }) => Number(/^(\d+) warnings\./m.exec(read(out))?.[1]) >= 5 * size,
    }),
    peer('buf', { id: 'buf-lint', job: 'lint', title: 'buf lint', args: ['lint', at('proto')], code: 0 }),
    peer('redocly', {
      id: 'redocly',
      job: 'lint',
      title: 'redocly lint',
      args: ['lint', at('openapi.yaml'), '--config', at('redocly.yaml')],
      code: 0,
      prove: ({ err }) => /is valid/.test(read(err)),
    }),
  ];
}

function listDiff(at, size) {
  const plans = [at('plan.yaml'), at('plan-changed.yaml')];
  return [
    ours({
      id: 'diff',
      job: 'diff',
      title: 'measureplan diff',
      args: ['diff', ...plans],
      code: 1,
      proof: {
        args: [cli, 'diff', ...plans, '--format', 'json'],
        code: 1,
        prove: ({ out }) => JSON.parse(read(out)).changes.length >= countChanged(size),
      },
    }),
    peer('buf', {
      id: 'buf-breaking',
      job: 'diff',
      title: 'buf breaking',
      args: ['breaking', at('proto-changed'), '--against', at('proto')],
      code: 100,
      prove: ({ out }) => /was deleted/.test(read(out)),
    }),
  ];
}

function listGenerate(at, size) {
  const out = at('generated');
  return [
    ours({
      id: 'generate',
      job: 'generate',
      title: 'measureplan generate typescript',
      args: ['generate', 'typescript', '--plan', at('plan.yaml'), '--out', out],
      code: 0,
      // Else the second run would find its files in place and could have less to do.
      prepare: () => rmSync(out, { recursive: true, force: true }),
      prove: () => readdirSync(out, { recursive: true }).some((name) => name.endsWith('.ts')),
    }),
    ours({
      id: 'generate-schemas',
      job: 'generate',
      title: 'measureplan generate json-schema',
      args: ['generate', 'json-schema', '--plan', at('plan.yaml'), '--out', at('schemas')],
      code: 0,
      prepare: () => rmSync(at('schemas'), { recursive: true, force: true }),
      // A file for each event, and the bundle.
      prove: () =>
        readdirSync(at('schemas'), { recursive: true }).filter((name) => /\.json$/.test(name)).length === size + 1,
    }),
    ours({
      id: 'generate-document',
      job: 'generate',
      title: 'measureplan generate document',
      args: ['generate', 'document', '--plan', at('plan.yaml'), '--out', at('document')],
      code: 0,
      prepare: () => rmSync(at('document'), { recursive: true, force: true }),
      // A row for each event.
      prove: () =>
        readdirSync(at('document')).some(
          (name) => read(join(at('document'), name)).split('<tr id="event-').length === size + 1,
        ),
    }),
    ours({
      id: 'generate-gtm',
      job: 'generate',
      title: 'measureplan generate gtm',
      args: ['generate', 'gtm', '--plan', at('plan.yaml'), '--out', at('gtm')],
      code: 0,
      prepare: () => rmSync(at('gtm'), { recursive: true, force: true }),
      // A tag for each event, and the Google tag.
      prove: () => {
        const [name] = readdirSync(at('gtm')).filter((each) => each.endsWith('.json'));
        return JSON.parse(read(join(at('gtm'), name))).containerVersion.tag.length === size + 1;
      },
    }),
    peer('json2ts', {
      id: 'json2ts',
      job: 'generate',
      title: 'json2ts',
      args: ['-i', at('schema.json'), '-o', at('json2ts.d.ts')],
      code: 0,
      prove: () => read(at('json2ts.d.ts')).split('export interface').length - 1 === size + 1,
    }),
  ];
}

function ours({ args, ...command }) {
  return { ...command, own: true, args: [cli, ...args] };
}

function peer(bin, { args, ...command }) {
  return { ...command, args: [join(bench, 'node_modules/.bin', bin), ...args] };
}

function read(path) {
  return readFileSync(path, 'utf8');
}
