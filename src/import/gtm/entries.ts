import type { YamlEntry, YamlMap, YamlValue } from '../../source/print-yaml.js';

export function entry(key: string, value: YamlValue): YamlEntry {
  return { key, value };
}

/** A map on one line. */
export function flow(entries: readonly YamlEntry[]): YamlMap {
  return { entries, flow: true };
}

export function block(entries: readonly YamlEntry[]): YamlMap {
  return { entries };
}

/** An entry for each of a map's, as texts. */
export function entriesOf(map: ReadonlyMap<string, YamlValue>): YamlEntry[] {
  return [...map].map(([key, value]) => ({ key, value }));
}
