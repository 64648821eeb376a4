import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readExample } from '../../../src/plan/read-example.js';
import { generateModules } from '../validator/make-modules.js';

const MODULES = join(import.meta.dirname, '../../../node_modules');

/** The plan of the shop that the fixture project tracks. */
export const SHOP = `
properties:
  plan_id: { type: string, enum: [free, team] }
groups:
  base: { apply: all, properties: { session_id: { type: string, required: true } } }
events:
  pricing_viewed: { properties: { plan_id: required, seats: { type: integer }, tags: { type: array, items: { type: string } } } }
  checkout_started: { properties: { value: { type: number, required: true } } }
  'Say "hi"': {}
`;

const SETUP = `
import { expect } from 'vitest';
import { trackingMatchers } from './tracking.testing.js';
(globalThis as { window?: object }).window ??= {};
expect.extend(trackingMatchers);
`;

const CONFIG = `
import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['*.test.ts'], setupFiles: ['./setup.ts'] } });
`;

const TSCONFIG = {
  compilerOptions: {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, isolatedModules: true },
    ...{ noUnusedLocals: true, noUnusedParameters: true, verbatimModuleSyntax: true, noEmit: true },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: ['node'], skipLibCheck: true },
  },
  include: ['*.ts'],
  exclude: ['vitest.config.ts'],
};

export interface TestResult {
  readonly title: string;
  readonly passed: boolean;
  readonly message: string;
}

/** A project with the generated modules and vitest, in which tests really run. Its folder is gone afterwards. */
export async function inProject<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
  options: object = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  const modules = generateModules(readExample(SHOP).plan, { testing: true, validator: true, ...options });
  const all = {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'vitest.config.ts': CONFIG,
    'setup.ts': SETUP,
    ...Object.fromEntries(Array.from(modules, placeModule)),
    ...files,
  };
  try {
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(MODULES, join(folder, 'node_modules'));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// As beside one file, `tracking`: only that has a name which tests and guides can tell.
function placeModule([path, text]: [string, string]): [string, string] {
  const name = path.replace(/^(?:index|(\w+))\./, (_, part?: string) => (part ? `tracking.${part}.` : 'tracking.'));
  return [name, text.replace('./index.js', './tracking.js')];
}

/** Runs vitest as a developer does, and gives what became of each test. */
export async function runVitest(folder: string): Promise<TestResult[]> {
  const { stdout, stderr } = await run(folder, ['vitest/vitest.mjs', 'run', '--reporter=json', '--no-color']);
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`vitest gave no report:\n${stdout}${stderr}`);
  const report = JSON.parse(stdout.slice(start)) as VitestReport;
  return report.testResults.flatMap(({ assertionResults, message }) => {
    if (assertionResults.length === 0) throw new Error(message);
    return assertionResults.map(({ title, status, failureMessages }) => ({
      title,
      passed: status === 'passed',
      message: (failureMessages[0] ?? '').replace(/^\w*Error: /, '').replace(/\n +at [\s\S]*$/, ''),
    }));
  });
}

interface VitestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** The messages of the real compiler about the project, its test files too. */
export async function compileProject(folder: string): Promise<string[]> {
  const { stdout } = await run(folder, ['typescript/bin/tsc', '-p', '.', '--pretty', 'false']);
  return stdout.split('\n').filter((line) => line.includes('error'));
}

function run(cwd: string, [script = '', ...args]: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    // The tests of the project are not part of the run that started them.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
    const command = [join(cwd, 'node_modules', script), ...args];
    execFile(process.execPath, command, { cwd, env, maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    );
  });
}
