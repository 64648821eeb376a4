import type { Diagnostic } from '../../diagnostic.js';
import type { Change } from '../../diff/change.js';
import { toPlace } from '../place.js';
import { defineReporter } from '../reporter.js';

/** Version of the two JSON shapes; schema/lint-report.schema.json and schema/diff-report.schema.json publish them. */
const VERSION = 1;

export const json = defineReporter({
  id: 'json',
  summary: 'One JSON document with stable field names, for programs.',
  diagnostics: ({ diagnostics }) =>
    print({
      version: VERSION,
      diagnostics: diagnostics.map(toJson),
      summary: {
        errors: diagnostics.filter(({ severity }) => severity === 'error').length,
        warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
      },
    }),
  changes: ({ changes, bump }) =>
    print({
      version: VERSION,
      changes: changes.map(changeToJson),
      summary: {
        breaking: changes.filter(({ impact }) => impact === 'breaking').length,
        risky: changes.filter(({ impact }) => impact === 'risky').length,
        compatible: changes.filter(({ impact }) => impact === 'compatible').length,
      },
      bump,
    }),
});

function toJson({ code, severity, message, help, location, related }: Diagnostic) {
  return {
    code,
    severity,
    message,
    ...(help !== undefined && { help }),
    location: toPlace(location),
    ...(related && { related: related.map((item) => ({ message: item.message, location: toPlace(item.location) })) }),
  };
}

function changeToJson({ before, after, ...change }: Change) {
  return { ...change, ...(before && { before: toPlace(before) }), ...(after && { after: toPlace(after) }) };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
