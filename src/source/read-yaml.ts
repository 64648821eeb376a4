import { decode } from './decode.js';
import { type Parsed, toParsed } from './parse-yaml.js';
import type { Scan } from './scan-whole.js';
import { scanYaml } from './scan-yaml.js';

/** Reads the bytes of one YAML file. Never throws; reports every fault in one run, also where the syntax is broken. */
export async function readYaml(name: string, bytes: Uint8Array): Promise<Parsed> {
  const { text, fault, readable } = decode(bytes);
  if (!readable) return toParsed(name, text, { tree: undefined, faults: fault ? [fault] : [], stop: fault });
  const scan = await scanAll(text);
  return toParsed(name, text, fault ? { ...scan, faults: [fault, ...scan.faults] } : scan);
}

async function scanAll(text: string): Promise<Scan> {
  const scan = scanYaml(text);
  if (!scan.stop) return scan;
  // Loaded only when needed: it is large, and most files are well-formed.
  const { recoverYaml } = await import('./recover-yaml.js');
  return recoverYaml(text, scan);
}
