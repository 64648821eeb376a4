/** A script in a custom HTML tag. ES5: GTM's compiler takes nothing newer. Its names stay its own. */
export function printScript(lines: readonly string[]): string {
  return ['<script>', '(function () {', ...lines.map((line) => `  ${line}`), '})();', '</script>'].join('\n');
}
