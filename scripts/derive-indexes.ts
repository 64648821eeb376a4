import { existsSync, readdirSync } from 'node:fs';
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
  { dir: 'src/generate/targets', list: 'TARGETS', type: 'Target', from: '../target.js' },
  { dir: 'src/report/reporters', list: 'REPORTERS', type: 'Reporter', from: '../reporter.js' },
];

const GENERIC = new Set(['Rule', 'Target']);

/** Path → content of every folder's index: adding a member is adding one file. */
export function deriveIndexes(root: string): Map<string, string> {
  return new Map(FOLDERS.map((folder) => [`${folder.dir}/index.ts`, deriveIndex(root, folder)]));
}

function deriveIndex(root: string, { dir, list, type, from }: Folder): string {
  const members = findMembers(path.join(root, dir));
  const imports = members.map(({ id, file }) => `import { ${toCamel(id)} } from './${file}';`);
  const items = members.map(({ id }) => `  ${toCamel(id)},`);
  const shown = GENERIC.has(type) ? `${type}<any>` : type;
  return [
    '// Derived from this folder by `npm run sync`. Do not edit.',
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
