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
 * Leaves the examples of rules and kinds of change out of the commands that never show them: they are half of the code
 * that a lint would load. `explain`, which shows them, is built apart.
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!/src.(lint.rules|diff.changes).[^\\/]+\.ts$/.test(id)) return undefined;
      const found = findExamples(this.parse(code, { lang: 'ts' }).body);
      if (!found) return undefined;
      return { code: `${code.slice(0, found.start)}[]${code.slice(found.end)}`, map: null };
    },
  };
}

/** The value of `examples` in `export const rule = defineRule({ … })`. */
function findExamples(statements) {
  for (const statement of statements) {
    const definition = statement.declaration?.declarations?.[0]?.init?.arguments?.[0];
    const property = definition?.properties?.find(({ key }) => key?.name === 'examples');
    if (property) return property.value;
  }
  return undefined;
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
