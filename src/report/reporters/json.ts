import type { Diagnostic } from '../../diagnostic.js';
import type { Change } from '../../diff/change.js';
import { lazyPattern } from '../../source/unicode-pattern.js';
import { toPlace } from '../place.js';
import { type DiagnosticsReport, defineReporter, type FilesReport } from '../reporter.js';

/** Version of the JSON shapes; schema/{lint,diff,generate}-report.schema.json publish them. */
const VERSION = 1;

export const json = defineReporter({
  id: 'json',
  summary: 'One JSON document with stable field names, for programs.',
  diagnostics: (report) => print(diagnosticsToJson(report)),
  changes: ({ changes, bump, diagnostics = [] }) =>
    print({
      version: VERSION,
      changes: changes.map(changeToJson),
      ...(diagnostics.length > 0 && { diagnostics: diagnostics.map(diagnosticToJson) }),
      summary: {
        breaking: changes.filter(({ impact }) => impact === 'breaking').length,
        risky: changes.filter(({ impact }) => impact === 'risky').length,
        compatible: changes.filter(({ impact }) => impact === 'compatible').length,
      },
      bump,
    }),
  files: (report) => print({ ...diagnosticsToJson(report), mode: report.mode, files: filesToJson(report) }),
});

function diagnosticsToJson({ diagnostics }: DiagnosticsReport) {
  return {
    version: VERSION,
    diagnostics: diagnostics.map(diagnosticToJson),
    summary: {
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

function diagnosticToJson({ code, severity, message, help, location, related }: Diagnostic) {
  return {
    code,
    severity,
    message,
    ...(help !== undefined && { help }),
    location: toPlace(location),
    ...(related && { related: related.map((item) => ({ message: item.message, location: toPlace(item.location) })) }),
  };
}

function changeToJson(change: Change) {
  const { kind, subject, message, impact, affects, reason, before, after, reaches } = change;
  const { acknowledged, likelyRename, observed } = change;
  return {
    kind,
    subject,
    message,
    impact,
    affects,
    reason,
    ...(before && { before: toPlace(before) }),
    ...(after && { after: toPlace(after) }),
    ...(reaches && { reaches }),
    ...(acknowledged && { acknowledged: { reason: acknowledged.reason, until: acknowledged.until } }),
    ...(likelyRename && { likelyRename }),
    ...(observed && { observed: { count: observed.count, lastSeen: observed.lastSeen } }),
  };
}

function filesToJson({ files }: FilesReport) {
  return files.map(({ path, output, state }) => ({ path, output, state }));
}

/** JSON that a terminal can show too: what is invisible or steers it is escaped, which changes no value. */
function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(hidden(), escapeUnits)}\n`;
}

// JSON.stringify escapes the other controls and lone surrogates itself.
const hidden = lazyPattern(String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]`, 'gu');

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
