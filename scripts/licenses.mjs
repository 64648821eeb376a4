import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes the licence texts of every package that the given bundled modules come from. */
export function collectLicenses(modules, file) {
  const folders = new Set([...modules].map(packageFolder).filter(Boolean));
  const sections = [...folders].map(describePackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(file, sections.map(({ name, text }) => `${name}\n${'='.repeat(name.length)}\n\n${text}\n`).join('\n'));
}

function packageFolder(module) {
  const at = module.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [scope, name] = module.slice(at + '/node_modules/'.length).split('/');
  return path.join(module.slice(0, at), 'node_modules', scope, scope.startsWith('@') ? name : '');
}

function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const found = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = found ? readFileSync(path.join(folder, found), 'utf8').trim() : `Licence: ${license}`;
  return { name: `${name} ${version}`, text };
}
