/** Handlebars templates are imported as their text (scripts/text-files.mjs). */
declare module '*.hbs' {
  const text: string;
  export default text;
}
