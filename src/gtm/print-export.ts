import type { ContainerExport } from './container-export.js';

/** As GTM writes its own files: four spaces, LF, a final newline, nothing but ASCII. */
export function printExport(file: ContainerExport): string {
  return `${escapeNonAscii(JSON.stringify(file, null, 4))}\n`;
}

// Two halves of a surrogate pair become two escapes, which is how JSON writes them.
function escapeNonAscii(json: string): string {
  return json.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
