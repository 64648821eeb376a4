import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One file each: what somebody writes who adds a member, and nothing else. */
const ADDED: Readonly<Record<string, string>> = {
  'src/lint/rules/planted-rule.ts': `
import { atName } from '../../plan/model.js';
import { defineRule } from '../rule.js';

export const plantedRule = defineRule({
  id: 'planted-rule',
  summary: 'Names no event "planted".',
  rationale: 'It shows that a rule is one file.',
  category: 'naming',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [{ plan: 'events:\\n  page_viewed: {}\\n' }],
    incorrect: [{ plan: 'events:\\n  planted: {}\\n', findings: ['2:3 The event "planted" is planted.'] }],
  },
  *event(event) {
    if (event.name === 'planted') yield { message: 'The event "planted" is planted.', location: atName(event) };
  },
});
`,
  'src/generate/targets/planted-target.ts': `
import * as z from 'zod/mini';
import { defineTarget } from '../target.js';

export const plantedTarget = defineTarget({
  id: 'planted-target',
  summary: 'Lists the names of events.',
  defaultOut: 'planted.txt',
  options: z.strictObject({}),
  generate: ({ plan }) => [{ path: 'planted.txt', content: [...plan.events.keys(), ''].join('\\n') }],
});
`,
  'src/report/reporters/planted-reporter.ts': `
import { defineReporter } from '../reporter.js';

export const plantedReporter = defineReporter({
  id: 'planted-reporter',
  summary: 'Counts.',
  diagnostics: ({ diagnostics }) => \`planted \${diagnostics.length}\\n\`,
  changes: ({ changes }) => \`planted \${changes.map(({ kind }) => kind).join(' ')}\\n\`,
});
`,
  'src/diff/changes/planted-change.ts': `
import { defineChange } from '../define-change.js';

export const plantedChange = defineChange({
  id: 'planted-change',
  summary: 'A touchpoint was planted.',
  level: 'event',
  verdicts: { planted: { impact: 'risky', affects: 'governance', reason: 'It shows that a kind of change is one file.' } },
  *changed({ before, after }) {
    if (before.touchpoint !== after.touchpoint) yield { verdict: 'planted', says: 'was planted', path: ['touchpoint'] };
  },
  examples: [],
});
`,
};

describe('adding a member', () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'measureplan-extension-'));
    for (const part of ['src', 'scripts', 'templates', 'plans', 'schema', 'package.json', 'tsconfig.json']) {
      cpSync(path.join(process.cwd(), part), path.join(root, part), { recursive: true });
    }
    symlinkSync(path.join(process.cwd(), 'node_modules'), path.join(root, 'node_modules'));
    for (const [file, text] of Object.entries(ADDED)) writeFileSync(path.join(root, file), text.trimStart());
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/sync-code.ts'], { cwd: root });
    execFileSync(process.execPath, ['scripts/build.mjs', '--cli'], { cwd: root });
    writeFileSync(path.join(root, 'plan.yaml'), PLAN);
    writeFileSync(path.join(root, 'next.yaml'), PLAN.replace('tier: low', 'tier: low\n    touchpoint: planted'));
  }, 60_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is adding one file for a rule', () => {
    const report = JSON.parse(measureplan('lint', 'plan.yaml', '--format', 'json'));
    expect(report.diagnostics.map(({ code }: { code: string }) => code)).toContain('planted-rule');
    expect(measureplan('explain', 'planted-rule')).toContain('Names no event "planted".');
  });

  it('is adding one file for a kind of change', () => {
    const report = JSON.parse(measureplan('diff', 'plan.yaml', 'next.yaml', '--format', 'json'));
    expect(report.changes.map(({ kind }: { kind: string }) => kind)).toContain('planted-change');
  });

  it('is adding one file for a target', () => {
    expect(measureplan('generate', 'planted-target', '--plan', 'plan.yaml', '--dry-run')).toContain(
      'would create planted.txt',
    );
  });

  it('is adding one file for a reporter', () => {
    expect(measureplan('lint', 'plan.yaml', '--format', 'planted-reporter')).toMatch(/^planted \d+\n$/);
  });

  function measureplan(...args: string[]): string {
    try {
      return execFileSync(process.execPath, ['dist/cli/bin.cjs', ...args], { cwd: root, encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }
});

const PLAN = `measureplan: 1
name: Planted
version: 1.0.0
owner: team
owners: { team: { contact: "#team" } }
events:
  planted:
    description: Something happened.
    tier: low
`;
