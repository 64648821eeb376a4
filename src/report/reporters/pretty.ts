import type { Diagnostic } from '../../diagnostic.js';
import type { Change, Impact } from '../../diff/change.js';
import { drawFrame } from '../code-frame.js';
import { count } from '../count.js';
import { makePaint, type Paint } from '../paint.js';
import { showPlace } from '../place.js';
import { type ChangesReport, type DiagnosticsReport, defineReporter, type ReportStyle } from '../reporter.js';
import { showText } from '../show-text.js';

/** Past this many, the rest is counted: a wall of text is read by nobody. */
const LIMIT = 200;

export const pretty = defineReporter({
  id: 'pretty',
  summary: 'For people: each finding with the lines that it is about.',
  diagnostics: renderDiagnostics,
  changes: renderChanges,
});

function renderDiagnostics({ diagnostics, plans }: DiagnosticsReport, style: ReportStyle): string {
  const paint = makePaint(style.color);
  if (diagnostics.length === 0) return `${paint.good('✔')} No findings in ${plans.map(showText).join(', ')}.\n`;
  const shown = diagnostics.slice(0, LIMIT).map((diagnostic) => renderDiagnostic(diagnostic, style, paint));
  const rest = diagnostics.length - shown.length;
  if (rest > 0) shown.push(paint.dim(`… and ${count(rest, 'more finding')}. Use --format json for all of them.`));
  return `${[...shown, summarize(diagnostics, paint)].join('\n\n')}\n`;
}

function renderDiagnostic(diagnostic: Diagnostic, style: ReportStyle, paint: Paint): string {
  const { code, severity, message, help, location, related = [] } = diagnostic;
  const lines = [
    `${paint.link(showText(showPlace(location)))} ${paint[severity](severity)} ${showText(message)} ${paint.dim(code)}`,
    ...drawFrame(location, style.columns, paint).map(indent),
    ...related.map((item) => indent(`${showText(showPlace(item.location))}: ${showText(item.message)}`)),
  ];
  if (help !== undefined) lines.push(indent(`${paint.strong('help:')} ${showText(help)}`));
  return lines.join('\n');
}

function summarize(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [
    errors > 0 && paint.error(count(errors, 'error')),
    warnings > 0 && paint.warning(count(warnings, 'warning')),
  ];
  const first = diagnostics.find(({ code }) => !BUILT_IN.has(code));
  const next = first ? ` Run \`measureplan explain ${first.code}\` to read why.` : '';
  return `${parts.filter(Boolean).join(' and ')}.${next}`;
}

/** Codes of the reader and the engine, which have no page of their own. */
const BUILT_IN = new Set([
  'syntax',
  'schema',
  'reference',
  'include',
  'encoding',
  'unused-allow',
  'unknown-rule',
  'lint-settings',
]);

const SIGNS: Record<Impact, string> = { breaking: '✖', risky: '!', compatible: '✔' };
const TITLES: Record<Impact, string> = { breaking: 'Breaking', risky: 'Risky', compatible: 'Compatible' };

function renderChanges({ changes, bump }: ChangesReport, style: ReportStyle): string {
  const paint = makePaint(style.color);
  if (changes.length === 0) return `${paint.good('✔')} No changes.\n`;
  const sections = (['breaking', 'risky', 'compatible'] as const).flatMap((impact) =>
    renderImpact(impact, changes, paint),
  );
  return `${[...sections, summarizeChanges(changes, bump)].join('\n\n')}\n`;
}

function renderImpact(impact: Impact, changes: readonly Change[], paint: Paint): string[] {
  const ours = changes.filter((change) => change.impact === impact);
  if (ours.length === 0) return [];
  const tint = { breaking: paint.error, risky: paint.warning, compatible: paint.good }[impact];
  const lines = ours.slice(0, LIMIT).map((change) => renderChange(change, tint(SIGNS[impact]), paint));
  const rest = ours.length - lines.length;
  if (rest > 0) lines.push(paint.dim(`… and ${count(rest, 'more change')}. Use --format json for all of them.`));
  return [[tint(`${TITLES[impact]} (${ours.length})`), ...lines].join('\n')];
}

function renderChange({ kind, message, affects, reason, before, after }: Change, sign: string, paint: Paint): string {
  const place = after ?? before;
  const where = place ? `${showText(showPlace(place))} ` : '';
  return [
    indent(`${sign} ${showText(message)} ${paint.dim(kind)}`),
    indent(indent(paint.dim(`${where}affects ${affects}: ${showText(reason)}`))),
  ].join('\n');
}

function summarizeChanges(changes: readonly Change[], bump: ChangesReport['bump']): string {
  const of = (impact: Impact) => changes.filter((change) => change.impact === impact).length;
  const counts = `${of('breaking')} breaking, ${of('risky')} risky, ${of('compatible')} compatible.`;
  return bump === 'none' ? counts : `${counts} The next version is at least a ${bump} one.`;
}

function indent(line: string): string {
  return `  ${line}`;
}
