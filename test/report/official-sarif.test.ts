import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/report/reporters/sarif.js';
import { makeFolder, runIn } from '../cli/run-in-folder.js';
import { HOSTILE, hostileChanges, hostileFindings } from './hostile.js';
import { LINKED, releaseReport, STYLE } from './release-report.js';

/** Microsoft's package for checking SARIF in tests; the schema in it is that of OASIS. */
const SCHEMA = 'test/sdks/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

describe.skipIf(!existsSync(SCHEMA))('sarif is valid by the official schema of SARIF 2.1.0', () => {
  it.each(Object.entries(HOSTILE))('with %s in findings and changes', (_, name) => {
    for (const style of [STYLE, LINKED]) {
      expect(check(sarif.diagnostics(hostileFindings(name), style))).toEqual([]);
      expect(check(sarif.changes(hostileChanges(name), style))).toEqual([]);
    }
  });

  it('for a release with acknowledged breaks, links and summaries of kinds', () => {
    const summaries = new Map([['event-added', 'An event is new.']]);
    expect(check(sarif.changes({ ...releaseReport(), summaries }, LINKED))).toEqual([]);
  });

  it('for nothing, as commands print it, and for a plan that cannot be read', async () => {
    const files = {
      'clean.yaml': 'measureplan: 1\nname: Store\nversion: 1.0.0\nlint: { extends: [] }\nevents: {}\n',
      'faulty.yaml': 'measureplan: 1\nname: Store\nversion: 1.0.0\nevents:\n  "a b": { description: A., tier: low }\n',
      'broken.yaml': 'measureplan: "1\n',
    };
    for (const file of Object.keys(files)) {
      const { stdout } = await runIn(makeFolder(files), 'lint', file, '--format', 'sarif');
      expect([file, check(stdout)]).toEqual([file, []]);
    }
  });

  it('and what is not SARIF is refused', () => {
    const log = JSON.parse(sarif.diagnostics(hostileFindings('a'), STYLE));
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0;
    expect(check(JSON.stringify(log)).length).toBeGreaterThan(1);
  });
});

let validate: ReturnType<Ajv['compile']> | undefined;

/** What the schema has against a log. It is of draft 04; all that means something else in draft 07 is `id`. */
function check(text: string): unknown[] {
  validate ??= compile();
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compile(): ReturnType<Ajv['compile']> {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  // One pattern of the schema is none with the flag `u`.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
