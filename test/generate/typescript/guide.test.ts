import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../../../src/generate/generate.js';
import { requestOutputs } from '../../../src/generate/requests.js';
import { readExample } from '../../../src/plan/read-example.js';
import { compile } from './toolchain.js';

const guide = readFileSync('docs/typescript.md', 'utf8');
const blocksOf = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);

test('The examples of the guide compile against its plan, and what it says is wrong does not', async () => {
  const [text = ''] = blocksOf('yaml');
  const { plan, diagnostics } = readExample(text);
  expect(diagnostics).toEqual([]);
  const { outputs, diagnostics: found } = await generate(plan, requestOutputs(plan, ['typescript']).requests);
  expect(found).toEqual([]);
  const [{ content = '' } = {}] = outputs[0]?.files ?? [];
  const apps = blocksOf('ts').map((code, index): [string, string] => [
    `app-${index}.ts`,
    code.replace('./tracking/index.js', './tracking.js'),
  ]);
  expect(apps.length).toBeGreaterThan(4);
  expect(await compile({ 'tracking.ts': content, ...Object.fromEntries(apps) })).toEqual([]);
});
