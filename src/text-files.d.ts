/** Handlebars templates and starter plans are imported as their text (scripts/bundle-plugins.mjs). */
declare module '*.hbs' {
  const text: string;
  export default text;
}

declare module '*.yaml' {
  const text: string;
  export default text;
}
