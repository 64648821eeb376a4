import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/generate/targets/typescript/code/writer.js';
import type { TypescriptOptions } from '../../../src/generate/targets/typescript/options.js';
import { readExample } from '../../../src/plan/read-example.js';
import { checkFindings, generateFiles, runCompiler } from './toolchain.js';

const PLAN = `
  stages: [awareness, decision]
  properties:
    plan_id: { enum: [free, 'it''s */ "x"'] }
    crm_id: { type: string, hash: { algorithm: sha256, by: caller } }
  groups: { base: { apply: all, properties: { session_id: { type: string, required: true, description: 'Ends */ here' } } } }
  destinations: { ga4: { type: ga4, measurement_id: G-1, consent: [analytics_storage] } }
  events:
    pricing_viewed:
      stage: awareness
      properties: { plan_id: required, crm_id: optional, 'a "*/ b': { type: string, pattern: '^\\*/-' } }
      destinations: { ga4: { as: view } }
    cart_viewed: { stage: decision, properties: { plan_id: optional, items: { type: array, items: { type: integer } } } }
    '2FA Viewed': { deprecated: { use: cart_viewed, reason: 'no */ more' } }
    hero_played: { status: shadow }
    menu_opened: { status: pilot, rollout: 10% }
`;

const APP = `
  import { asHash, cartViewed, heroPlayed, setContext, setRolloutKey, track, type EventMap } from './index.js';
  import { _2faViewed, menuOpened, observeEvents, pricingViewed, updateConsent, type SharedProperties } from './index.js';
  const plan: SharedProperties['plan_id'] = "it's */ \\"x\\"";
  const viewed: EventMap['pricing_viewed'] = { plan_id: plan, crm_id: asHash('a'), 'a "*/ b': '*/-1' };
  setContext({ session_id: 's' });
  setRolloutKey('a');
  updateConsent({ analytics_storage: 'granted' });
  observeEvents((name) => void name);
  pricingViewed(viewed);
  cartViewed({ items: [1] });
  cartViewed();
  heroPlayed();
  menuOpened();
  _2faViewed();
  track('pricing_viewed', viewed);
  track('2FA Viewed');
`;

const WRONG = [
  'pricingViewed({})',
  'pricingViewed({ plan_id: "gratis" })',
  'pricingViewed({ plan_id: "free", crm_id: "raw" })',
  'pricingViewed({ plan_id: "free", \'a "*/ b\': "b" })',
  'cartViewed({ items: ["a"] })',
  'cartViewed({ colour: "red" })',
  'track("cart_seen")',
  'track("pricing_viewed")',
  'setContext({})',
  'updateConsent({ analytics_storage: "yes" })',
];

const WRONG_APP = `
  import { cartViewed, pricingViewed, setContext, track, updateConsent } from './index.js';
  ${WRONG.map((call) => `// @ts-expect-error\n${call};`).join('\n')}
`;

const OPTIONS: Partial<TypescriptOptions> = { sdk: ['datalayer', 'gtag'], observe: true };
const { plan } = readExample(PLAN);

const CASES = LANGUAGES.flatMap((language) =>
  (['one', 'stage', 'event'] as const).map((files): [Language, TypescriptOptions['files']] => [language, files]),
);

describe.each(CASES)('code in %s, files: %s', { timeout: 120_000 }, (language, files) => {
  const generated = generateFiles(plan, { ...OPTIONS, language, files });

  test('is typed, and sends what the plan says when it runs', () => {
    inFolder({ ...generated, 'app.ts': APP, 'wrong.ts': WRONG_APP }, (folder) => {
      expect(runCompiler(folder)).toEqual([]);
      const run = `globalThis.window = globalThis; await import('./out/app.js'); console.log(JSON.stringify(dataLayer));`;
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', run], { cwd: folder, encoding: 'utf8' });
      expect(JSON.parse(out)).toMatchObject(EXPECTED);
    });
  });
});

const VIEWED = { session_id: 's', plan_id: 'it\'s */ "x"', crm_id: 'a', 'a "*/ b': '*/-1' };
const EXPECTED = [
  { 0: 'consent', 1: 'update', 2: { analytics_storage: 'granted' } },
  { event: 'pricing_viewed', ...VIEWED },
  { 0: 'event', 1: 'view', 2: { ...VIEWED, send_to: 'G-1' } },
  { event: 'cart_viewed', items: [1], session_id: 's', _clear: true },
  { event: 'cart_viewed', session_id: 's' },
  { event: '2FA Viewed', session_id: 's' },
  { event: 'pricing_viewed', ...VIEWED },
  { 0: 'event', 1: 'view', 2: { ...VIEWED, send_to: 'G-1' } },
  { event: '2FA Viewed', session_id: 's' },
];

test('files are named by events, or by stages', () => {
  expect(Object.keys(generateFiles(plan, { files: 'event' }))).toEqual([
    ...['index.ts', 'events/pricing-viewed.ts', 'events/cart-viewed.ts', 'events/-2fa-viewed.ts'],
    ...['events/hero-played.ts', 'events/menu-opened.ts', 'shared.ts', 'runtime.ts'],
  ]);
  expect(Object.keys(generateFiles(plan, { files: 'stage', language: 'javascript' }))).toEqual([
    ...['index.js', 'index.d.ts', 'stages/awareness.js', 'stages/awareness.d.ts', 'stages/decision.js'],
    ...[
      'stages/decision.d.ts',
      'no-stage.js',
      'no-stage.d.ts',
      'shared.js',
      'shared.d.ts',
      'runtime.js',
      'runtime.d.ts',
    ],
  ]);
});

test('files that would have one name, or cannot be where the output goes, are refused', () => {
  const plan = readExample('stages: [Über, u_ber]\nevents:\n  a_b: { stage: Über }\n  aB: { stage: u_ber }\n').plan;
  const messages = (options: Partial<TypescriptOptions>, out?: string) =>
    checkFindings(plan, options, out).map(({ message }) => message);
  expect(messages({ files: 'event' })).toContain('"aB" and "a_b" would both be the function "aB".');
  expect(messages({ files: 'stage' }, 'a.ts')).toContain('"files: stage" makes a folder, and "a.ts" is one file.');
  expect(messages({ language: 'jsdoc' }, 'a.ts')).toContain('"a.ts" is not the name of a file in JavaScript.');
  const stages = readExample('stages: [Go, go]\nevents:\n  a_b: { stage: Go }\n  c_d: { stage: go }\n').plan;
  expect(checkFindings(stages, { files: 'stage' }).map(({ message }) => message)).toEqual([
    '"c_d" and "a_b" would both be in the file "stages/go".',
  ]);
});

const CONFIG = {
  compilerOptions: {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUnusedLocals: true, noUnusedParameters: true },
    ...{ isolatedModules: true, verbatimModuleSyntax: true, allowJs: true, checkJs: false },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [], outDir: 'out', rootDir: '.' },
  },
  include: ['**/*.ts', '**/*.js'],
  exclude: ['out'],
};

function inFolder(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  try {
    const all = { ...files, 'package.json': '{"type":"module"}', 'tsconfig.json': JSON.stringify(CONFIG) };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
