import { AUDIENCES, type Change } from '../../../diff/change.js';
import { AUDIENCE_NOTES } from '../../audiences.js';
import type { ChangesReport, ReportStyle } from '../../reporter.js';
import { IMPACTS, noteChange, summarizeChanges } from '../../summarize-changes.js';
import { printFinding } from './findings.js';
import { printFigure, printPage, showHtml } from './page.js';

/** Past this, a browser takes its time, and so does whoever reads. */
const MOST = 2000;

export function printChanges(report: ChangesReport, style: ReportStyle): string {
  const { changes, diagnostics = [], hidden = 0 } = report;
  const isSame = changes.length + hidden === 0;
  const shown = changes.slice(0, MOST);
  const rest = changes.length - shown.length;
  return printPage('Changes of the measurement plan', [
    '<h1>Changes of the measurement plan</h1>',
    `<p>${isSame ? 'No changes.' : showHtml(summarizeChanges(report))}</p>`,
    ...(changes.length > 0 ? printFilters(changes) : []),
    '<main>',
    ...diagnostics.map((diagnostic) => printFinding(diagnostic, style)),
    ...shown.map((change) => printChange(change, style)),
    ...(rest > 0 ? [`<p>… and ${rest} more. Use --format json for all of them.</p>`] : []),
    '</main>',
  ]);
}

function printFilters(changes: readonly Change[]): string[] {
  const audiences = AUDIENCES.map((name) =>
    printFilter(
      name,
      AUDIENCE_NOTES[name],
      changes.filter(({ affects }) => affects === name),
    ),
  );
  const impacts = IMPACTS.map((name) =>
    printFilter(
      name,
      '',
      changes.filter(({ impact }) => impact === name),
    ),
  );
  return [...audiences, '<br>', ...impacts];
}

function printFilter(name: string, note: string, ours: readonly Change[]): string {
  const told = note === '' ? '' : ` <small>${note}</small>`;
  return `<input type="checkbox" id="show-${name}" checked><label for="show-${name}">${name} (${ours.length})${told}</label>`;
}

function printChange(change: Change, style: ReportStyle): string {
  const { kind, message, impact, affects, reason, acknowledged } = change;
  return [
    `<article class="${impact} ${affects}">`,
    `<h2><span class="tag">${impact}${acknowledged ? ', acknowledged' : ''}</span> ${showHtml(message)} <code>${showHtml(kind)}</code></h2>`,
    `<p>Affects ${affects}: ${showHtml(reason)}</p>`,
    ...noteChange(change).map((note) => `<p class="note">${showHtml(note)}</p>`),
    printSides(change, style),
    '</article>',
  ].join('\n');
}

function printSides({ before, after }: Change, style: ReportStyle): string {
  const sides = [
    ...(before ? [printFigure('Before', before, style)] : ['<p class="note">Before: absent.</p>']),
    ...(after ? [printFigure('After', after, style)] : ['<p class="note">After: absent.</p>']),
  ];
  return `<div class="sides">${sides.join('')}</div>`;
}
