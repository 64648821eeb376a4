import { defineReporter } from '../../reporter.js';
import { printChanges } from './changes.js';
import { printFindings } from './findings.js';

export const html = defineReporter({
  id: 'html',
  summary: 'One page that needs nothing else: before and after side by side, with filters.',
  diagnostics: printFindings,
  changes: printChanges,
});
