import { blankForbidden } from './characters.js';
import { readQuickly } from './quick-reader.js';
import { type Scan, scanWhole } from './scan-whole.js';

/** Reads a text that is expected to be well-formed, fast. It has no byte order mark. */
export function scanYaml(text: string): Scan {
  const readable = blankForbidden(text);
  const tree = readQuickly(readable.text);
  const scan = tree ? { tree, faults: [], stop: undefined } : scanWhole(readable.text);
  return readable.faults.length === 0 ? scan : { ...scan, faults: [...readable.faults, ...scan.faults] };
}
