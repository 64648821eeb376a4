import type { Diagnostic } from '../../../diagnostic.js';
import { count } from '../../count.js';
import type { DiagnosticsReport, ReportStyle } from '../../reporter.js';
import { printFigure, printPage, showHtml } from './page.js';

const MOST = 2000;

export function printFindings({ diagnostics, plans }: DiagnosticsReport, style: ReportStyle): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const shown = diagnostics.slice(0, MOST);
  const rest = diagnostics.length - shown.length;
  const summary =
    diagnostics.length === 0
      ? 'No findings.'
      : `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}.`;
  return printPage('Findings in the measurement plan', [
    '<h1>Findings in the measurement plan</h1>',
    `<p>${showHtml(plans.join(', '))}</p>`,
    `<p>${summary}</p>`,
    '<main>',
    ...shown.map((diagnostic) => printFinding(diagnostic, style)),
    ...(rest > 0 ? [`<p>… and ${rest} more. Use --format json for all of them.</p>`] : []),
    '</main>',
  ]);
}

/** An error looks as what breaks does, a warning as what is risky. */
export function printFinding(diagnostic: Diagnostic, style: ReportStyle): string {
  const { severity, code, message, help, location, related = [] } = diagnostic;
  return [
    `<article class="${severity === 'error' ? 'breaking' : 'risky'} finding">`,
    `<h2><span class="tag">${severity}</span> ${showHtml(message)} <code>${showHtml(code)}</code></h2>`,
    ...(help === undefined ? [] : [`<p class="note">${showHtml(help)}</p>`]),
    `<div class="sides one">${printFigure('', location, style)}</div>`,
    ...related.map(
      (item) =>
        `<p class="note">${showHtml(item.message)}</p><div class="sides one">${printFigure('', item.location, style)}</div>`,
    ),
    '</article>',
  ].join('\n');
}
