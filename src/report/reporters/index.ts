// Derived from this folder by `npm run sync`. Do not edit.
import type { Reporter } from '../reporter.js';

export interface ReporterEntry {
  readonly id: string;
  load(): Promise<Reporter>;
}

export const REPORTERS: readonly ReporterEntry[] = [
  { id: 'github', load: async () => (await import('./github.js')).github },
  { id: 'html', load: async () => (await import('./html/index.js')).html },
  { id: 'json', load: async () => (await import('./json.js')).json },
  { id: 'markdown', load: async () => (await import('./markdown.js')).markdown },
  { id: 'pretty', load: async () => (await import('./pretty/index.js')).pretty },
  { id: 'sarif', load: async () => (await import('./sarif.js')).sarif },
];
