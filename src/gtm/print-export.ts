import type { ContainerExport } from './container-export.js';
import { escapeUnit } from './escape-unit.js';

/** As GTM writes its own files: four spaces, LF, a final newline, nothing but ASCII. */
export function printExport(file: ContainerExport): string {
  return `${JSON.stringify(file, null, 4).replace(/[^\n\x20-\x7e]/g, escapeUnit)}\n`;
}
