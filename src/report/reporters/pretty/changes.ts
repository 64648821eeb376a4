import type { Change, Impact } from '../../../diff/change.js';
import type { Paint } from '../../paint.js';
import { showPlace } from '../../place.js';
import type { ChangesReport, ReportStyle } from '../../reporter.js';
import { showSentence } from '../../show-text.js';
import { IMPACT_TITLES, IMPACTS, noteChange, summarizeChanges } from '../../summarize-changes.js';
import { renderFindings } from './findings.js';
import { indent, renderFirst } from './limit.js';

const SIGNS: Record<Impact, string> = { breaking: '✖', risky: '!', compatible: '✔' };

export function renderChanges(report: ChangesReport, style: ReportStyle): string {
  const { changes, diagnostics = [], hidden = 0 } = report;
  const { paint } = style;
  const sections = IMPACTS.flatMap((impact) => renderImpact(impact, changes, paint));
  const isSame = changes.length + hidden === 0;
  const findings = diagnostics.length > 0 ? [renderFindings({ diagnostics, plans: [] }, style).trimEnd()] : [];
  const summary = isSame ? `${paint.good('✔')} No changes.` : summarizeChanges(report);
  return `${[...sections, ...findings, summary].join('\n\n')}\n`;
}

function renderImpact(impact: Impact, changes: readonly Change[], paint: Paint): string[] {
  const ours = changes.filter((change) => change.impact === impact);
  if (ours.length === 0) return [];
  const tint = { breaking: paint.error, risky: paint.warning, compatible: paint.good }[impact];
  const lines = renderFirst(ours, 'change', paint, (change) => renderChange(change, tint(SIGNS[impact]), paint));
  return [[tint(`${IMPACT_TITLES[impact]} (${ours.length})`), ...lines].join('\n')];
}

function renderChange(change: Change, sign: string, paint: Paint): string {
  const { kind, message, affects, reason, before, after } = change;
  const place = after ?? before;
  const where = place ? `${showSentence(showPlace(place))} ` : '';
  return [
    indent(`${change.acknowledged ? paint.dim('~') : sign} ${showSentence(message)} ${paint.dim(kind)}`),
    indent(indent(paint.dim(`${where}affects ${affects}: ${showSentence(reason)}`))),
    ...noteChange(change).map((note) => indent(indent(showSentence(note)))),
  ].join('\n');
}
