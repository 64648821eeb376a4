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
