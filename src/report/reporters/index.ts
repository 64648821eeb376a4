// Derived from this folder by `npm run sync`. Do not edit.
import type { Reporter } from '../reporter.js';

export interface ReporterEntry {
  readonly id: string;
  load(): Promise<Reporter>;
}

export const REPORTERS: readonly ReporterEntry[] = [
  { id: 'checkstyle', load: async () => (await import('./checkstyle.js')).checkstyle },
  { id: 'compact', load: async () => (await import('./compact.js')).compact },
  { id: 'github', load: async () => (await import('./github.js')).github },
  { id: 'gitlab', load: async () => (await import('./gitlab.js')).gitlab },
  { id: 'html', load: async () => (await import('./html/index.js')).html },
  { id: 'json', load: async () => (await import('./json.js')).json },
  { id: 'junit', load: async () => (await import('./junit.js')).junit },
  { id: 'markdown', load: async () => (await import('./markdown.js')).markdown },
  { id: 'pretty', load: async () => (await import('./pretty/index.js')).pretty },
  { id: 'sarif', load: async () => (await import('./sarif.js')).sarif },
];
