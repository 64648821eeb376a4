// Derived from this folder by `npm run sync`. Do not edit.
import type { CommandDefinition } from '../command.js';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandDefinition>;
}

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'diff', summary: 'Compare two versions of a plan: what changed, whom it breaks, which version it needs', load: async () => (await import('./diff.js')).diff },
  { name: 'drift', summary: 'Compare a live Google Tag Manager container with the plan', load: async () => (await import('./drift.js')).drift },
  { name: 'explain', summary: 'Explain a rule, with examples; without an id, list the rules', load: async () => (await import('./explain.js')).explain },
  { name: 'generate', summary: 'Generate tracking code, a Google Tag Manager container, the plan document', load: async () => (await import('./generate.js')).generate },
  { name: 'import', summary: 'Make a plan from a Google Tag Manager container', load: async () => (await import('./import.js')).import },
  { name: 'init', summary: 'Create a commented starter plan', load: async () => (await import('./init.js')).init },
  { name: 'lint', summary: 'Check plans: names, owners, tiers, goals, limits of destinations', load: async () => (await import('./lint.js')).lint },
  { name: 'rename', summary: 'Rename an event or a property everywhere in a plan', load: async () => (await import('./rename.js')).rename },
  { name: 'schema', summary: 'Print the JSON Schema of plans, for editors', load: async () => (await import('./schema.js')).schema },
  { name: 'version', summary: 'Check that the version of a plan moved enough since a revision; set it, and write the changelog', load: async () => (await import('./version.js')).version },
];
