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
