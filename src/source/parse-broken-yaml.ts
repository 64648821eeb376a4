import type { Parsed } from './parse-yaml.js';

/** Reads on where the fast parser stopped. */
export async function parseBrokenYaml(parsed: Parsed): Promise<Parsed> {
  return parsed;
}
