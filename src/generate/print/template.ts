import Handlebars from 'handlebars';

/** The templates of one output: a page, and the pieces that it names with `{{> piece}}`. */
export interface Templates {
  readonly page: string;
  readonly pieces: Readonly<Record<string, string>>;
  /** `escape` makes every value HTML text; `keep` is for views whose values are escaped already. */
  readonly values: 'escape' | 'keep';
}

type Render = (view: object) => string;

const compiled = new WeakMap<Templates, Render>();

/**
 * Lays a finished view model out. A name that the view lacks throws; lists must be there, if empty, because
 * Handlebars takes a missing one for an empty one. Only templates of this project may come here: a template
 * is code.
 */
export function renderTemplate(templates: Templates, view: object): string {
  const render = compiled.get(templates) ?? compile(templates);
  compiled.set(templates, render);
  return render(view);
}

// An instance of its own, so that the pieces of two outputs may have the same name.
function compile({ page, pieces, values }: Templates): Render {
  const instance = Handlebars.create();
  const options = { strict: true, noEscape: values === 'keep', knownHelpersOnly: true };
  for (const [name, piece] of Object.entries(pieces)) instance.registerPartial(name, instance.compile(piece, options));
  return instance.compile<object>(page, options);
}
