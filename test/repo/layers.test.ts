import { describe, expect, it } from 'vitest';
import { findViolations, listSources } from './layers.js';

describe('layers', () => {
  it('keep every file of src to the imports that its layer allows', () => {
    const files = listSources(process.cwd());
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(findViolations)).toEqual([]);
  });

  it.each([
    ['src/plan/a.ts', "import { lint } from '../lint/lint.js';", '"plan" may not import "lint"'],
    ['src/lint/rules/a.ts', "import type { Change } from '../../diff/change.js';", '"lint" may not import "diff"'],
    ['src/source/a.ts', "export * from '../plan/model.js';", '"source" may not import "plan"'],
    ['src/generate/a.ts', "const x = await import('../cli/run.js');", '"generate" may not import "cli"'],
    ['src/lint/a.ts', "import chalk from 'chalk';", 'its home is report'],
    [
      'src/generate/a.ts',
      "import { writeFileSync } from 'node:fs';",
      'only the reader of files and the command line touch files',
    ],
    ['src/lint/a.ts', "import lodash from 'lodash';", 'the package has no home'],
    ['src/report/a.ts', "import {\n  run,\n} from '../cli/run.js';", '"report" may not import "cli"'],
  ])('are broken by a planted import in %s: %s', (file, text, problem) => {
    expect(findViolations({ file, text })).toEqual([expect.stringContaining(problem)]);
  });
});
