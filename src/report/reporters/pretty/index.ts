import { defineReporter } from '../../reporter.js';
import { renderChanges } from './changes.js';
import { renderFiles } from './files.js';
import { renderFindings } from './findings.js';

export const pretty = defineReporter({
  id: 'pretty',
  summary: 'For people: each finding with the lines that it is about.',
  diagnostics: renderFindings,
  changes: renderChanges,
  files: renderFiles,
});
