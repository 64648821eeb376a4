import type { Diagnostic } from '../../src/diagnostic.js';
import type { Change } from '../../src/diff/change.js';
import type { MergedEntity } from '../../src/generate/merge.js';
import type { ChangesReport, DiagnosticsReport, FilesReport } from '../../src/report/reporter.js';
import type { Location } from '../../src/source/location.js';
import type { Source } from '../../src/source/source.js';

/** Names that a plan may hold, and that no output may hand to a terminal, a log or a page as they are. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a title sequence': 'viewed\u001b]0;pwned\u0007',
  'a screen wipe': '\u001b[2J\u001b[H',
  'a carriage return': 'harmless\rerror',
  'a line break': 'one\ntwo',
  'a tab and a backspace': 'a\tb\b',
  'an eight-bit control sequence': '\u009b31m',
  'a bidirectional override': 'user\u202Eelbasrever\u2066x\u2069',
  'zero-width characters': 'a\u200bb\u200dc\ufeffd\u00ade',
  'a line separator': 'a\u2028b\u2029c',
  'a half of a pair': 'a\ud83d',
  'tag characters': 'a\u{e0041}\u{e007f}',
  'wide characters': '購入完了しました🛒🇩🇪',
  'combining marks': `e${'\u0301'.repeat(50)}`,
  markup: '</script><!--`|[x](javascript:1)\'"&{{Page URL}}',
  'the name of a prototype': '__proto__',
  'a long line': 'x'.repeat(5000),
  nothing: '',
};

export function hostileFindings(name: string): DiagnosticsReport {
  const location = locate(name);
  const diagnostics: Diagnostic[] = [
    { code: 'event-name-case', severity: 'error', message: `Event "${name}" is wrong.`, location },
    {
      code: 'schema',
      severity: 'warning',
      message: `Field "${name}" stands twice.`,
      help: `Delete "${name}".`,
      location: { ...location, range: { start: 0, end: location.source.text.length } },
      related: [{ message: `The first "${name}".`, location }],
    },
  ];
  return { diagnostics, plans: [location.source.name], explained: new Set(['event-name-case']) };
}

export function hostileChanges(name: string): ChangesReport {
  const place = locate(name);
  const change = (kind: string, fields: Partial<Change>): Change => ({
    kind,
    subject: name,
    message: `Event "${name}" changed.`,
    impact: 'compatible',
    affects: 'consumers',
    reason: `Queries read "${name}".`,
    ...fields,
  });
  const changes = [
    change('event-removed', { impact: 'breaking', before: place }),
    change('property-type-replaced', { impact: 'risky', before: place, after: place, reaches: [name] }),
    change('event-added', { after: place }),
  ];
  return { changes, bump: 'major' };
}

export function hostileFiles(name: string, mode: FilesReport['mode']): FilesReport {
  const files: FilesReport['files'] = [
    { path: `src/${name}.ts`, output: name, state: 'missing' },
    { path: `docs/${name}`, output: name, state: 'changed', difference: ['@@ -1,1 +1,1 @@', `-${name}`, `+${name}`] },
    { path: 'same.ts', output: 'typescript', state: 'same' },
    { path: 'export.json', output: name, state: 'changed', entities: hostileEntities(name) },
  ];
  return { ...hostileFindings(name), files, mode, command: `measureplan generate ${name}` };
}

function hostileEntities(name: string): MergedEntity[] {
  const all = ['added', 'changed', 'adopted', 'removed', 'left over', 'used'] as const;
  const fields = [{ field: name }, { field: name, before: name }, { field: name, before: name, after: name }];
  return all.map((change) => ({ change, kind: 'tag', name, fields: change === 'changed' ? fields : [] }));
}

function locate(name: string): Location {
  const text = `# before ${name}\nevents: { "${name}": {} }\n# after ${name}\n`;
  const source: Source = { name: `plans/${name}.yaml`, text };
  const start = text.indexOf('events');
  return { source, path: ['events', name], range: { start: start + 11, end: start + 11 + name.length } };
}
