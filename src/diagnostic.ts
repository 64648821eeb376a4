import type { Location } from './source/location.js';

export type Severity = 'error' | 'warning';

/** One replacement in a source's text; offsets are UTF-16 code units, `end` exclusive. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that together repair one finding. Offered only where the right answer is certain. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A second place that a finding is about, such as the first of two definitions. */
export interface Related {
  readonly message: string;
  readonly location: Location;
}

/**
 * Everything that the tool finds in an input: a syntax error, an unknown field, a lint finding, a bad
 * logged event. One type, so that every command and every reporter speaks the same language.
 */
export interface Diagnostic {
  /** A rule's id, or `syntax`, `schema`, `reference`, `unused-allow` … */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: the subject first, values in double quotes, a full stop. */
  readonly message: string;
  readonly location: Location;
  /** What to do, as an imperative sentence. */
  readonly help?: string;
  readonly fix?: Fix;
  readonly related?: readonly Related[];
}
