import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the published package', () => {
  let project: string;
  let packed: Packed;

  beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), 'measureplan-package-'));
    const answer = npm(process.cwd(), 'pack', '--ignore-scripts', '--json', '--pack-destination', project);
    const parsed = JSON.parse(answer);
    packed = (Array.isArray(parsed) ? parsed[0] : Object.values(parsed)[0]) as Packed;
    writeFileSync(path.join(project, 'package.json'), '{ "name": "app", "type": "module", "private": true }\n');
    npm(project, 'install', '--offline', '--no-audit', '--no-fund', path.join(project, packed.filename));
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('installs nothing else, runs no script, and is small', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(script);
    expect(packed.unpackedSize).toBeLessThan(10 * 1024 * 1024);
  });

  it('holds what it needs and no more', () => {
    const folders = new Set(packed.files.map(({ path: file }) => file.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
      'plans',
      'schema',
      'templates',
    ]);
    const paths = packed.files.map(({ path: file }) => file);
    expect(paths).toEqual(expect.arrayContaining(['dist/THIRD-PARTY-LICENSES.txt', 'schema/plan.schema.json']));
  });

  it('creates, lints and generates a plan as a command', () => {
    expect(measureplan('init')).toContain('created measureplan.yaml');
    expect(measureplan('lint')).toContain('No findings');
    measureplan('generate');
    for (const file of ['src/tracking/index.ts', 'gtm/web-container.json', 'docs/measurement-plan.html']) {
      expect(statSync(path.join(project, file)).size).toBeGreaterThan(100);
    }
  });

  it('is a typed library', () => {
    writeFileSync(path.join(project, 'use.ts'), CONSUMER);
    const compiled = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts'];
    execFileSync(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), ...compiled], { cwd: project });
    const printed = execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({ findings: 0, changes: 0, bump: 'none', files: ['src/tracking/index.ts'] });
  });

  function measureplan(...args: string[]): string {
    const bin = path.join(project, 'node_modules/.bin/measureplan');
    return execFileSync(bin, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
  }
});

const CONSUMER = `
import { diff, generate, lint, readPlan, requestOutputs, type Diagnostic } from 'measureplan';

const { plan, diagnostics } = await readPlan('measureplan.yaml');
if (!plan) throw new Error('no plan');
const findings: readonly Diagnostic[] = [...diagnostics, ...lint(plan, { today: '2026-11-21' })];
const { changes, bump } = diff(plan, plan);
const { outputs } = await generate(plan, requestOutputs(plan, ['typescript']).requests);
const files = outputs.flatMap((output) => output.files.map((file) => file.path));
(globalThis as any).console.log(JSON.stringify({ findings: findings.length, changes: changes.length, bump, files }));
// @ts-expect-error a plan is read-only
plan.name = 'Other';
`;

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
}
