import { type LintOptions, lint } from '../../src/lint/lint.js';
import { showFinding as show } from '../../src/lint/run-example.js';
import { readExample } from '../../src/plan/read-example.js';

/** What lint finds in a piece of a plan, as `line:column message`. Throws when the piece is no valid plan. */
export function lintText(text: string, options: LintOptions = {}): string[] {
  return lint(readValid(text), options).map(show);
}

/** The same with code and severity: `line:column severity code`. */
export function lintCodes(text: string, options: LintOptions = {}): string[] {
  return lint(readValid(text), options).map((found) => {
    const [place] = show(found).split(' ');
    return `${place} ${found.severity} ${found.code}`;
  });
}

export function readValid(text: string) {
  const { plan, diagnostics } = readExample(text);
  if (diagnostics.length > 0) throw new Error(`No valid plan: ${diagnostics.map(show).join('\n')}`);
  return plan;
}
