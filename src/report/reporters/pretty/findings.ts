import type { Diagnostic } from '../../../diagnostic.js';
import { drawFrame } from '../../code-frame.js';
import { count } from '../../count.js';
import type { Paint } from '../../paint.js';
import { showPlace } from '../../place.js';
import type { DiagnosticsReport, ReportStyle } from '../../reporter.js';
import { showSentence } from '../../show-text.js';
import { indent, renderFirst } from './limit.js';

export function renderFindings(report: DiagnosticsReport, style: ReportStyle): string {
  const { diagnostics, plans } = report;
  const { paint } = style;
  if (diagnostics.length === 0) return `${paint.good('✔')} No findings in ${plans.map(showSentence).join(', ')}.\n`;
  const shown = renderFirst(diagnostics, 'finding', paint, (diagnostic) => renderFinding(diagnostic, style, paint));
  return `${[...shown, summarize(report, paint)].join('\n\n')}\n`;
}

function renderFinding(diagnostic: Diagnostic, style: ReportStyle, paint: Paint): string {
  const { code, severity, message, help, location, related = [] } = diagnostic;
  const lines = [
    `${paint.link(showSentence(showPlace(location)))} ${paint[severity](severity)} ${showSentence(message)} ${paint.dim(showSentence(code))}`,
    ...drawFrame(location, style.columns, paint).map(indent),
    ...related.map((item) => indent(`${showSentence(showPlace(item.location))}: ${showSentence(item.message)}`)),
  ];
  if (help !== undefined) lines.push(indent(`${paint.strong('help:')} ${showSentence(help)}`));
  return lines.join('\n');
}

function summarize({ diagnostics, explained }: DiagnosticsReport, paint: Paint): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [
    errors > 0 && paint.error(count(errors, 'error')),
    warnings > 0 && paint.warning(count(warnings, 'warning')),
  ];
  const first = diagnostics.find(({ code }) => explained?.has(code));
  const next = first ? ` Run \`measureplan explain ${showSentence(first.code)}\` to read why.` : '';
  return `${parts.filter(Boolean).join(' and ')}.${next}`;
}
