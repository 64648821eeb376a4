import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/report/paint.js';
import { json } from '../../src/report/reporters/json.js';
import { makeFolder, runIn } from '../cli/run-in-folder.js';
import { HOSTILE, hostileChanges, hostileFiles, hostileFindings } from './hostile.js';

const PLAN = 'measureplan: 1\nname: Store\nversion: 1.0.0\n';
const GOOD = `${PLAN}events:
  product_viewed: { description: A product page came into view., tier: low, properties: { product_id: required } }
properties: { product_id: { type: string } }
generate: { page: { target: document, out: plan.md } }
`;
const FILES: Readonly<Record<string, string>> = {
  'good.yaml': GOOD,
  'empty.yaml': `${PLAN}lint: { extends: [] }\nevents: {}\n`,
  'next.yaml': GOOD.replace('type: string', 'type: integer')
    .replace('tier: low', 'tier: high')
    .replace('product_viewed', 'item_viewed'),
  'twice.yaml': `${PLAN}events:\n  a: { description: A., tier: low }\n  a: { description: A., tier: low }\n`,
  'unknown.yaml': `${PLAN}events:\n  a: { description: A., teir: low }\n`,
  'broken.yaml': 'measureplan: "1\n',
};

const STYLE = { paint: PLAIN, columns: 80 };

describe('schema/lint-report.schema.json', () => {
  const check = compile('lint-report');

  it.each(Object.keys(FILES))('describes what lint says of %s', async (file) => {
    const { stdout } = await runIn(makeFolder(FILES), 'lint', file, '--format', 'json');
    expect(check(stdout)).toEqual([]);
  });

  it('describes what the other commands say of a plan that they cannot read', async () => {
    const folder = makeFolder(FILES);
    for (const args of [
      ['diff', 'good.yaml', 'broken.yaml'],
      ['generate', '--plan', 'unknown.yaml'],
    ]) {
      const { stdout, exitCode } = await runIn(folder, ...args, '--format', 'json');
      expect([exitCode, check(stdout)]).toEqual([1, []]);
    }
  });

  it('describes findings with help and related places, whatever the names', () => {
    for (const name of Object.values(HOSTILE))
      expect(check(json.diagnostics(hostileFindings(name), STYLE))).toEqual([]);
    const { diagnostics } = JSON.parse(json.diagnostics(hostileFindings('a'), STYLE));
    expect(diagnostics[1]).toMatchObject({ help: 'Delete "a".', related: [{ message: 'The first "a".' }] });
  });

  it('refuses another shape', async () => {
    const { stdout } = await runIn(makeFolder(FILES), 'lint', 'unknown.yaml', '--format', 'json');
    expect(check(stdout.replace('"version": 1', '"version": 2'))).not.toEqual([]);
    expect(check(stdout.replace(/"line": \d+/, '"line": 0'))).not.toEqual([]);
    expect(check(stdout.replace('"severity": "error"', '"severity": "fatal"'))).not.toEqual([]);
    expect(check(stdout.replace('"code"', '"rule"'))).not.toEqual([]);
  });
});

describe('schema/diff-report.schema.json', () => {
  const check = compile('diff-report');

  it.each([
    ['good.yaml', 'next.yaml', 'major'],
    ['good.yaml', 'good.yaml', 'none'],
    ['empty.yaml', 'good.yaml', 'minor'],
  ])('describes the difference of %s and %s', async (before, after, bump) => {
    const { stdout } = await runIn(makeFolder(FILES), 'diff', before, after, '--format', 'json');
    expect(check(stdout)).toEqual([]);
    expect(JSON.parse(stdout).bump).toBe(bump);
  });

  it('describes changes with and without places, whatever the names', () => {
    for (const name of Object.values(HOSTILE)) {
      // A change without a subject is a fault of the diff, not of the report.
      if (name !== '') expect(check(json.changes(hostileChanges(name), STYLE))).toEqual([]);
    }
    const { changes } = JSON.parse(json.changes(hostileChanges('a'), STYLE));
    expect(changes.map((change: object) => ['before' in change, 'after' in change, 'reaches' in change])).toEqual([
      [true, false, false],
      [true, true, true],
      [false, true, false],
    ]);
  });

  it('describes what is acknowledged, seen, likely renamed and asked for', async () => {
    const folder = makeFolder({
      ...FILES,
      'release.yaml': `${GOOD.replace('product_viewed', 'item_viewed')}policy: { breaking: { version: major } }
acknowledge:
  - { change: event-removed, subject: product_viewed, reason: R., until: 2030-01-01 }
  - { change: event-removed, subject: nothing, reason: R. }
`,
      'counts.json': '{ "events": { "product_viewed": { "count": 5, "last_seen": "2026-01-01" } } }',
    });
    const args = ['diff', 'good.yaml', 'release.yaml', '--observed', 'counts.json', '--format', 'json'];
    const { stdout, exitCode } = await runIn(folder, ...args);
    expect([check(stdout), exitCode]).toEqual([[], 0]);
    expect(JSON.parse(stdout)).toMatchObject({
      changes: [
        {
          kind: 'event-removed',
          acknowledged: { reason: 'R.', until: '2030-01-01' },
          likelyRename: { name: 'item_viewed' },
          observed: { count: 5, lastSeen: '2026-01-01' },
        },
        { kind: 'plan-policy-changed' },
        { kind: 'event-added' },
      ],
      diagnostics: [{ code: 'stale-acknowledgement' }],
    });
  });

  it('refuses another shape', async () => {
    const { stdout } = await runIn(makeFolder(FILES), 'diff', 'good.yaml', 'next.yaml', '--format', 'json');
    expect(check(stdout.replace('"bump": "major"', '"bump": "huge"'))).not.toEqual([]);
    expect(check(stdout.replace('"impact": "breaking"', '"impact": "bad"'))).not.toEqual([]);
    expect(check(stdout.replace('"reason"', '"why"'))).not.toEqual([]);
  });
});

describe('schema/generate-report.schema.json', () => {
  const check = compile('generate-report');

  it.each([['--dry-run'], ['--check'], []])('describes what generate says with "%s"', async (...flags) => {
    const { stdout } = await runIn(makeFolder(FILES), 'generate', '--plan', 'good.yaml', '--format', 'json', ...flags);
    expect(check(stdout)).toEqual([]);
    expect(JSON.parse(stdout).files).toEqual([{ path: 'plan.md', output: 'page', state: 'missing' }]);
  });

  it('describes files, whatever the names', () => {
    for (const name of Object.values(HOSTILE))
      expect(check(json.files?.(hostileFiles(name, 'check'), STYLE))).toEqual([]);
  });
});

/**
 * Errors of a report against its published schema. The published schemas are open, so that a field can be added
 * within a version; here they are closed, so that no field is printed that they do not describe.
 */
function compile(name: string): (text: string | undefined) => unknown[] {
  const schema = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as AnySchemaObject;
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(close(schema) as AnySchemaObject);
  return (text = '') => {
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };
}

function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== 'object' || node === null) return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return closed.type === 'object' && 'properties' in closed ? { ...closed, additionalProperties: false } : closed;
}
