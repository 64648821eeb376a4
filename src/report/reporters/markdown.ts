import type { Diagnostic } from '../../diagnostic.js';
import { AUDIENCES, type Change, type Impact } from '../../diff/change.js';
import { escapeMarkdown, printCode } from '../../generate/print/markdown.js';
import { count } from '../count.js';
import { linkTo } from '../links.js';
import { toPlace } from '../place.js';
import { type ChangesReport, type DiagnosticsReport, defineReporter, type ReportStyle } from '../reporter.js';
import { showSentence } from '../show-text.js';
import { IMPACT_TITLES, IMPACTS, noteChange, summarizeChanges } from '../summarize-changes.js';

type Location = Diagnostic['location'];

/** A comment on GitHub holds 65,536 characters; the rest of them is for the summary. */
const MOST_CHARACTERS = 60_000;
const ICONS: Readonly<Record<Impact, string>> = { breaking: '❌', risky: '⚠️', compatible: '✅' };

export const markdown = defineReporter({
  id: 'markdown',
  summary: 'A comment for a pull request: a summary, details folded, links to lines.',
  diagnostics: (report, style) => `${renderDiagnostics(report, style)}\n`,
  changes: (report, style) => `${renderChanges(report, style)}\n`,
});

function renderDiagnostics({ diagnostics, plans }: DiagnosticsReport, style: ReportStyle): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const names = plans.map((name) => printCode(showSentence(name))).join(', ');
  if (diagnostics.length === 0) return `### ✅ No findings in ${names}`;
  const title = `### ${errors > 0 ? '❌' : '⚠️'} ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
  return [title, ...renderAll(diagnostics, (item) => renderFinding(item, style), 'finding')].join('\n\n');
}

function renderFinding({ severity, code, message, help, location }: Diagnostic, style: ReportStyle): string {
  const sign = severity === 'error' ? '❌' : '⚠️';
  const hint = help === undefined ? '' : `<br>${showMarkdown(help)}`;
  return `- ${sign} ${renderPlace(location, style)} ${showMarkdown(message)} ${printCode(showSentence(code))}${hint}`;
}

function renderChanges(report: ChangesReport, style: ReportStyle): string {
  const { changes, diagnostics = [], hidden = 0 } = report;
  if (changes.length + hidden + diagnostics.length === 0) return '### ✅ The measurement plan did not change';
  const findings = diagnostics.length > 0 ? [renderDiagnostics({ diagnostics, plans: [] }, style)] : [];
  return [
    '### Changes of the measurement plan',
    renderTable(changes),
    summarizeChanges(report),
    ...findings,
    ...renderSections(changes, style),
  ].join('\n\n');
}

/** How many, by impact and audience. */
function renderTable(changes: readonly Change[]): string {
  const rows = IMPACTS.map((impact) => {
    const ours = changes.filter((change) => change.impact === impact);
    const cells = AUDIENCES.map((audience) => ours.filter(({ affects }) => affects === audience).length || '');
    return `| ${ICONS[impact]} ${IMPACT_TITLES[impact]} | ${cells.join(' | ')} | ${ours.length} |`;
  });
  const head = `| | ${AUDIENCES.join(' | ')} | all |`;
  return [head, `| --- |${' ---: |'.repeat(AUDIENCES.length + 1)}`, ...rows].join('\n');
}

// What breaks is open; the rest is one click away.
function renderSections(changes: readonly Change[], style: ReportStyle): string[] {
  let room = MOST_CHARACTERS;
  return IMPACTS.flatMap((impact) => {
    const ours = changes.filter((change) => change.impact === impact);
    if (ours.length === 0) return [];
    const title = `${ICONS[impact]} ${IMPACT_TITLES[impact]} (${ours.length})`;
    const items = renderAll(ours, (change) => renderChange(change, style), 'change', room);
    room -= items.join('').length;
    const open = impact === 'breaking' ? ' open' : '';
    return [[`<details${open}><summary>${title}</summary>`, ...items, '</details>'].join('\n\n')];
  });
}

function renderChange(change: Change, style: ReportStyle): string {
  const { kind, message, affects, reason, before, after } = change;
  const places = [before, after].flatMap((place) => (place ? [renderPlace(place, style)] : []));
  const lines = [
    `- **${showMarkdown(message)}** ${printCode(kind)}`,
    `  Affects ${affects}: ${showMarkdown(reason)}`,
    ...noteChange(change).map((note) => `  _${showMarkdown(note)}_`),
    `  ${places.join(' → ')}`,
  ];
  return lines.join('<br>\n');
}

/** One list of the items that there is room for, and how many more there are. */
function renderAll<T>(
  items: readonly T[],
  render: (item: T) => string,
  noun: string,
  room = MOST_CHARACTERS,
): string[] {
  const shown: string[] = [];
  let used = 0;
  for (const item of items) {
    const text = render(item);
    used += text.length + 1;
    if (used > room) break;
    shown.push(text);
  }
  const rest = items.length - shown.length;
  const list = shown.length > 0 ? [shown.join('\n')] : [];
  return rest > 0 ? [...list, `… and ${count(rest, `more ${noun}`)}. Use \`--format json\` for all of them.`] : list;
}

function renderPlace(location: Location, { links }: ReportStyle): string {
  const place = toPlace(location);
  const text = printCode(showSentence(`${place.file}:${place.start.line}`));
  const address = linkTo(place, links);
  return address === undefined ? text : `[${text}](<${address}>)`;
}

function showMarkdown(text: string): string {
  return escapeMarkdown(showSentence(text));
}
