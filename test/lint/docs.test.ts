import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintPlan } from '../../src/lint/lint-plan.js';
import { readExample } from '../../src/plan/read-example.js';
import { showFindings } from '../support/show.js';

const PAGE = readFileSync('docs/lint.md', 'utf8');

/** The fenced blocks of the page in a language, with the file that they name. */
function listBlocks(language: string): { file: string; text: string }[] {
  const blocks = PAGE.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, found, file = '', text = '']) => (found === language ? [{ file, text }] : []));
}

const plans = listBlocks('yaml').map(({ text }) => text);

describe('docs/lint.md', () => {
  it.each(plans)('shows pieces of plans that can be read: %s', (text) => {
    expect(showFindings(readExample(text).diagnostics)).toEqual([]);
  });

  it('shows rules of a plan that work, whose examples are right', () => {
    const found = plans.flatMap((text) => {
      const { plan } = readExample(text);
      const rules = [...plan.lint.custom.values()];
      const examples = rules.filter(({ written }) => Object.hasOwn(written as object, 'examples'));
      const faults = lintPlan(plan).filter(({ code }) => code === 'custom-rule' || code === 'false-example');
      return [{ rules: rules.length, examples: examples.length, faults: showFindings(faults) }];
    });
    expect(found.filter(({ rules }) => rules > 0)).toEqual([
      { rules: 1, examples: 1, faults: [] },
      { rules: 1, examples: 1, faults: [] },
    ]);
  });
});

describe('the modules of docs/lint.md, in a project that has the package', () => {
  let root: string;
  const modules = listBlocks('js');

  beforeAll(() => {
    root = mkdtempSync(path.join(realpathSync(tmpdir()), 'measureplan-docs-'));
    for (const folder of ['node_modules', 'rules']) mkdirSync(path.join(root, folder));
    symlinkSync(process.cwd(), path.join(root, 'node_modules/measureplan'));
    writeFileSync(path.join(root, 'package.json'), '{}');
    for (const { file, text } of modules) writeFileSync(path.join(root, file), text);
    const plugins = plans.find((text) => text.includes('plugins:'));
    writeFileSync(path.join(root, 'measureplan.yaml'), `${PLAN}${plugins}  extends: []\n`);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('find what they say', () => {
    const args = ['node_modules/measureplan/dist/cli/bin.cjs', 'lint', '--format', 'compact'];
    const shown = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(shown).toBe(
      'measureplan.yaml:4:12: warning: Funnel "checkout" has 2 owners. [shop/one-owner]\n1 finding.\n',
    );
  });

  it('pass the test that the page shows', () => {
    const test = modules.find(({ file }) => file.endsWith('.test.mjs'))?.file ?? '';
    const shown = execFileSync(process.execPath, ['--test', test], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(shown).toMatch(/^# pass 1$/m);
  });
});

const PLAN = `measureplan: 1
name: Shop
version: 1.0.0
funnels: { checkout: { steps: [a, b] } }
owners: { shop: {}, web: {} }
events:
  a: { description: A was seen., tier: low, owner: shop }
  b: { description: B was seen., tier: low, owner: web }
`;
