import type { Diagnostic } from '../../diagnostic.js';
import type { Change } from '../../diff/change.js';
import { toPlace } from '../place.js';
import { printJson } from '../print-json.js';
import { type DiagnosticsReport, defineReporter, type FilesReport } from '../reporter.js';

/** Version of the JSON shapes; schema/{lint,diff,generate}-report.schema.json publish them. */
const VERSION = 1;

export const json = defineReporter({
  id: 'json',
  summary: 'One JSON document with stable field names, for programs.',
  diagnostics: (report) => printJson(diagnosticsToJson(report)),
  changes: ({ changes, bump, diagnostics = [] }) =>
    printJson({
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
  files: (report) => printJson({ ...diagnosticsToJson(report), mode: report.mode, files: filesToJson(report) }),
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
  return files.map(({ path, output, state, entities }) => ({ path, output, state, ...(entities && { entities }) }));
}
