import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';

export function describeMachine() {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}`;
}

/** The versions of the peers as installed. */
export function describePeers() {
  const names = ['@bufbuild/buf', '@redocly/cli', 'json-schema-to-typescript', 'typewriter', 'esbuild'];
  return names.map((name) => `${name} ${readVersion(name)}`).join(', ');
}

function readVersion(name) {
  const path = join(import.meta.dirname, '../node_modules', name, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}
