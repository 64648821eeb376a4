import { count } from '../../count.js';
import { cutEnd } from '../../fit-text.js';
import type { Paint } from '../../paint.js';
import type { FileState, FilesReport, ReportedFile, ReportStyle } from '../../reporter.js';
import { showSentence } from '../../show-text.js';
import { renderEntities } from './entities.js';
import { renderFindings } from './findings.js';

/** A generated file can hold lines of any length; a wide terminal shows more of them. */
const NARROWEST = 160;

const VERBS: Record<FilesReport['mode'], Record<FileState, string>> = {
  write: { missing: 'created', changed: 'updated', same: 'unchanged' },
  preview: { missing: 'would create', changed: 'would update', same: 'unchanged' },
  check: { missing: 'missing', changed: 'stale', same: 'unchanged' },
};

export function renderFiles(report: FilesReport, style: ReportStyle): string {
  const { diagnostics, files, mode } = report;
  const { paint } = style;
  const findings = diagnostics.length > 0 ? `${renderFindings(report, style)}\n` : '';
  if (mode === 'check') return `${findings}${renderCheck(report, style, paint)}`;
  return `${findings}${files.map((file) => `${[renderFile(file, mode, paint), ...renderEntities(file, paint)].join('\n')}\n`).join('')}`;
}

function renderCheck(
  { files, command = 'measureplan generate' }: FilesReport,
  style: ReportStyle,
  paint: Paint,
): string {
  const stale = files.filter(({ state }) => state !== 'same');
  if (stale.length === 0) {
    const sound = `${paint.good('✔')} ${count(files.length, 'file')} up to date.`;
    return `${[sound, ...files.flatMap((file) => renderEntities(file, paint))].join('\n')}\n`;
  }
  const lines = stale.flatMap((file) => [
    renderFile(file, 'check', paint),
    ...renderEntities(file, paint),
    ...(file.difference ?? []).map((line) => renderDifference(line, style, paint)),
  ]);
  const next = `Run \`${showSentence(command)}\` and commit the result.`;
  return `${lines.join('\n')}\n\n${count(stale.length, 'file')} not up to date. ${next}\n`;
}

function renderFile({ path, output, state }: ReportedFile, mode: FilesReport['mode'], paint: Paint): string {
  const tint = state === 'same' ? paint.dim : mode === 'check' ? paint.error : paint.good;
  return `${tint(VERBS[mode][state])} ${showSentence(path)} ${paint.dim(showSentence(output))}`;
}

function renderDifference(line: string, { columns }: ReportStyle, paint: Paint): string {
  const shown = cutEnd(showSentence(line.replaceAll('\t', '  ')), Math.max(NARROWEST, columns - 2));
  const tint = { '+': paint.good, '-': paint.error }[line[0] as string];
  return `  ${tint ? tint(shown) : paint.dim(shown)}`.trimEnd();
}
