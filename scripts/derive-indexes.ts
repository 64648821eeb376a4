import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A folder of members, one file each, and the list that is derived from it. */
interface Folder {
  readonly dir: string;
  readonly list: string;
  readonly type: string;
  readonly from: string;
}

const FOLDERS: readonly Folder[] = [
  { dir: 'src/lint/rules', list: 'RULES', type: 'Rule', from: '../rule.js' },
  { dir: 'src/diff/changes', list: 'CHANGES', type: 'ChangeKind', from: '../define-change.js' },
  {
    dir: 'src/generate/targets/typescript/transports',
    list: 'TRANSPORTS',
    type: 'AnyTransport',
    from: './transport.js',
  },
  { dir: 'src/drift/kinds', list: 'KINDS', type: 'DriftKind', from: '../define-drift.js' },
  { dir: 'src/generate/targets', list: 'TARGETS', type: 'AnyTarget', from: '../target.js' },
];

const GENERIC = new Set(['Rule']);

/** Path → content of every folder's index: adding a member is adding one file. */
export function deriveIndexes(root: string): Map<string, string> {
  return new Map([
    ...FOLDERS.map((folder): [string, string] => [`${folder.dir}/index.ts`, deriveIndex(root, folder)]),
    ['src/report/reporters/index.ts', deriveReporters(root)],
    ['src/cli/commands/index.ts', deriveCommands(root)],
    ['src/cli/starters.ts', deriveStarters(root)],
  ]);
}

/** Of all reporters, a run needs one: only that is loaded. */
function deriveReporters(root: string): string {
  const entries = findMembers(path.join(root, 'src/report/reporters')).map(
    ({ id, file }) => `  { id: '${id}', load: async () => (await import('./${file}')).${toCamel(id)} },`,
  );
  return [
    DERIVED,
    "import type { Reporter } from '../reporter.js';",
    '',
    'export interface ReporterEntry {',
    '  readonly id: string;',
    '  load(): Promise<Reporter>;',
    '}',
    '',
    'export const REPORTERS: readonly ReporterEntry[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** Commands are loaded only when called; their summaries stand in the index, so that help loads none. */
function deriveCommands(root: string): string {
  const dir = path.join(root, 'src/cli/commands');
  const entries = findMembers(dir).map(({ id, file }) => {
    const text = readFileSync(path.join(dir, file.replace(/\.js$/, '.ts')), 'utf8');
    const summary = /^ {2}summary: ('.*'),$/m.exec(text)?.[1];
    if (!summary) throw new Error(`The command "${id}" has no summary on one line.`);
    return `  { name: '${id}', summary: ${summary}, load: async () => (await import('./${file}')).${toCamel(id)} },`;
  });
  return [
    DERIVED,
    "import type { CommandDefinition } from '../command.js';",
    '',
    'export interface CommandEntry {',
    '  readonly name: string;',
    '  readonly summary: string;',
    '  load(): Promise<CommandDefinition>;',
    '}',
    '',
    'export const COMMANDS: readonly CommandEntry[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** The starter plans, as text in the program: `init` needs no file of the package. */
function deriveStarters(root: string): string {
  const names = readdirSync(path.join(root, 'plans/starters'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort();
  return [
    DERIVED.replace('this folder', 'plans/starters'),
    ...names.map((name) => `import ${name} from '../../plans/starters/${name}.yaml';`),
    '',
    '/** Name of a template → the text of its plan. */',
    'export const STARTERS: ReadonlyMap<string, string> = new Map([',
    ...names.map((name) => `  ['${name}', ${name}],`),
    ']);',
    '',
  ].join('\n');
}

const DERIVED = '// Derived from this folder by `npm run sync`. Do not edit.';

function deriveIndex(root: string, { dir, list, type, from }: Folder): string {
  const members = findMembers(path.join(root, dir)).filter(({ file }) => `./${file}` !== from);
  const imports = members.map(({ id, file }) => `import { ${toCamel(id)} } from './${file}';`);
  const items = members.map(({ id }) => `  ${toCamel(id)},`);
  const shown = GENERIC.has(type) ? `${type}<any>` : type;
  return [
    DERIVED,
    `import type { ${type} } from '${from}';`,
    ...imports,
    '',
    `export const ${list}: readonly ${shown}[] = [`,
    ...items,
    '];',
    '',
  ].join('\n');
}

function findMembers(dir: string): { id: string; file: string }[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).filter(({ name }) => name !== 'index.ts');
  const members = entries.map((entry) => {
    if (entry.isDirectory()) return { id: entry.name, file: `${entry.name}/index.js` };
    return { id: entry.name.replace(/\.ts$/, ''), file: entry.name.replace(/\.ts$/, '.js') };
  });
  return members.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toCamel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
