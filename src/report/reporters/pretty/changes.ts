import type { Change, Impact } from '../../../diff/change.js';
import { makePaint, type Paint } from '../../paint.js';
import { showPlace } from '../../place.js';
import type { ChangesReport, ReportStyle } from '../../reporter.js';
import { showSentence } from '../../show-text.js';
import { indent, renderFirst } from './limit.js';

const SIGNS: Record<Impact, string> = { breaking: '✖', risky: '!', compatible: '✔' };
const TITLES: Record<Impact, string> = { breaking: 'Breaking', risky: 'Risky', compatible: 'Compatible' };
const IMPACTS = ['breaking', 'risky', 'compatible'] as const;

export function renderChanges({ changes, bump }: ChangesReport, style: ReportStyle): string {
  const paint = makePaint(style.color);
  if (changes.length === 0) return `${paint.good('✔')} No changes.\n`;
  const sections = IMPACTS.flatMap((impact) => renderImpact(impact, changes, paint));
  return `${[...sections, summarize(changes, bump)].join('\n\n')}\n`;
}

function renderImpact(impact: Impact, changes: readonly Change[], paint: Paint): string[] {
  const ours = changes.filter((change) => change.impact === impact);
  if (ours.length === 0) return [];
  const tint = { breaking: paint.error, risky: paint.warning, compatible: paint.good }[impact];
  const lines = renderFirst(ours, 'change', paint, (change) => renderChange(change, tint(SIGNS[impact]), paint));
  return [[tint(`${TITLES[impact]} (${ours.length})`), ...lines].join('\n')];
}

function renderChange({ kind, message, affects, reason, before, after }: Change, sign: string, paint: Paint): string {
  const place = after ?? before;
  const where = place ? `${showSentence(showPlace(place))} ` : '';
  return [
    indent(`${sign} ${showSentence(message)} ${paint.dim(kind)}`),
    indent(indent(paint.dim(`${where}affects ${affects}: ${showSentence(reason)}`))),
  ].join('\n');
}

function summarize(changes: readonly Change[], bump: ChangesReport['bump']): string {
  const of = (impact: Impact) => changes.filter((change) => change.impact === impact).length;
  const counts = `${of('breaking')} breaking, ${of('risky')} risky, ${of('compatible')} compatible.`;
  return bump === 'none' ? counts : `${counts} The next version is at least a ${bump} one.`;
}
