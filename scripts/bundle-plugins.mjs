/** Imports Handlebars templates and starter plans as strings, in the build and in tests alike (a Rollup plugin). */
export function textFiles() {
  return {
    name: 'text-files',
    transform(code, id) {
      if (!/\.(hbs|yaml)$/.test(id)) return undefined;
      return { code: `export default ${JSON.stringify(code)};`, map: null, moduleType: 'js' };
    },
  };
}

/** Large JSON modules as `JSON.parse` of a string, which V8 reads faster than an object literal. */
export function parsedJson() {
  return {
    name: 'parsed-json',
    transform(code, id) {
      if (!id.endsWith('.json') || code.length < 10_000) return undefined;
      const text = JSON.stringify(JSON.stringify(JSON.parse(code)));
      return { code: `export default JSON.parse(${text});`, map: null, moduleType: 'js' };
    },
  };
}

/** commander starts other programs for subcommands; ours has none, and node:child_process costs 3 ms of every start. */
export function withoutSubprograms() {
  const id = '\0no-child-process';
  return {
    name: 'without-subprograms',
    resolveId: (source, importer) =>
      source === 'node:child_process' && importer?.includes('/commander/') ? { id, external: false } : undefined,
    load: (loaded) => (loaded === id ? 'export default {};' : undefined),
  };
}

/**
 * Leaves what only pages of rules and kinds of change show, examples and rationales, out of the commands that never show
 * them: it is half of the code that a lint would load. `explain`, which shows it, is built apart.
 */
export function withoutPages() {
  return {
    name: 'without-pages',
    transform(code, id) {
      if (!/src.(lint.rules|diff.changes).[^\\/]+\.ts$/.test(id)) return undefined;
      const definition = findDefinition(this.parse(code, { lang: 'ts' }).body);
      if (!definition) return undefined;
      const blanked = blank(blank(code, definition, 'examples', '[]'), definition, 'rationale', "''");
      return { code: blanked, map: null };
    },
  };
}

/** The object in `export const rule = defineRule({ … })`. */
function findDefinition(statements) {
  const definitions = statements.map((statement) => statement.declaration?.declarations?.[0]?.init?.arguments?.[0]);
  return definitions.find((definition) => definition?.properties?.some(({ key }) => key?.name === 'examples'));
}

/** The code with another value of a field, of the same length, so that what stands behind it stays in its place. */
function blank(code, definition, field, value) {
  const found = definition.properties.find(({ key }) => key?.name === field)?.value;
  if (!found) return code;
  return code.slice(0, found.start) + value.padEnd(found.end - found.start) + code.slice(found.end);
}

/** A module that is built apart: the program asks for its file. */
export function apart(name, importer) {
  return {
    name: `apart-${name}`,
    resolveId: (source, from) =>
      source === `./${name}.js` && from?.endsWith(importer) ? { id: `./${name}.cjs`, external: true } : undefined,
  };
}

const ZOD = "import * as z from 'zod/mini';";
const ZOD_USES = '\0zod-uses';

/**
 * zod is needed only for a plan that sets options of a rule, and takes 3 ms to load: in the program a rule asks for it
 * when it first touches it. `zodApart` makes that file, with what rules use of it.
 */
export function lazyZod() {
  return {
    name: 'lazy-zod',
    resolveId: (source) => (source === './zod.cjs' ? { id: source, external: true } : undefined),
    transform(code, id) {
      if (!/src.lint.rules./.test(id) || !code.includes(ZOD)) return undefined;
      const lazy = "const z = new Proxy({}, { get: (_, name) => require('./zod.cjs')[name] });";
      return { code: code.replace(ZOD, lazy), map: null };
    },
  };
}

export function zodApart(rules) {
  const names = new Set(rules.flatMap((code) => Array.from(code.matchAll(/\bz\.(\w+)\(/g), ([, name]) => name)));
  return {
    input: { zod: ZOD_USES },
    plugin: {
      name: 'zod-apart',
      resolveId: (source) => (source === ZOD_USES ? ZOD_USES : undefined),
      load: (id) => (id === ZOD_USES ? `export { ${[...names].sort().join(', ')} } from 'zod/mini';` : undefined),
    },
  };
}

const SCAN_WHOLE = "import { type Scan, scanWhole } from './scan-whole.js';";

/** Nearly every plan is read without YAML's whole parser: the program asks for that file when it meets another one. */
export function lazyYaml() {
  return {
    name: 'lazy-yaml',
    resolveId: (source) => (source === './scan-whole.cjs' ? { id: source, external: true } : undefined),
    transform(code, id) {
      if (!/src.source.(scan-yaml|recover-yaml)\.ts$/.test(id)) return undefined;
      if (!code.includes(SCAN_WHOLE))
        throw new Error(`${id} asks for the whole parser in another way now: see lazyYaml.`);
      const lazy = "const scanWhole = (...given) => require('./scan-whole.cjs').scanWhole(...given);";
      return { code: code.replace(SCAN_WHOLE, `import type { Scan } from './scan-whole.js'; ${lazy}`), map: null };
    },
  };
}
