import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { readPlan } from '../../../src/plan/read-plan.js';
import { expectGolden } from '../../support/golden.js';
import { compile, generateModule } from './toolchain.js';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');

describe('the module of a plan that takes every branch', () => {
  const { plan, diagnostics } = readExample(read('every-branch.yaml'));
  const module = generateModule(plan);

  test('is as it was', () => {
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expectGolden('generate/typescript/golden/every-branch.ts', module);
  });

  test.each(['nodenext', 'preserve', 'commonjs'])(
    'compiles as strictly as the compiler can (module: %s)',
    async (kind) => {
      expect(await compile({ 'tracking.ts': module }, kind)).toEqual([]);
    },
  );

  test('is the same the second time', () => {
    expect(generateModule(readExample(read('every-branch.yaml')).plan)).toBe(module);
  });
});

describe('which events have a function', () => {
  const COMMON = new Set(['track', 'setDefaultConsent', 'updateConsent']);
  const functionsOf = (text: string) =>
    [...generateModule(readExample(text).plan).matchAll(/^export function (\w+)/gm)].flatMap(([, name = '']) =>
      COMMON.has(name) ? [] : [name],
    );

  test('those that browser or app code sends, in the order of the plan', () => {
    const plan = `
      events:
        browser_seen: { source: browser }
        app_seen: { source: [crm, app] }
        anywhere_seen: {}
        server_seen: { source: server }
        mail_seen: { source: [email, push, crm, chatbot, support] }
    `;
    expect(functionsOf(plan)).toEqual(['browserSeen', 'appSeen', 'anywhereSeen']);
  });

  test('those that are built and not gone', () => {
    const plan = `
      events:
        a_seen: { status: proposed }
        b_seen: { status: shadow }
        c_seen: { status: pilot }
        d_seen: { status: live }
        e_seen: { status: deprecated }
        f_seen: { status: retired }
    `;
    expect(functionsOf(plan)).toEqual(['bSeen', 'cSeen', 'dSeen', 'eSeen']);
  });

  test('none in a plan without such events, which compiles too', async () => {
    const plan = 'events: { a_seen: { source: server } }';
    expect(functionsOf(plan)).toEqual([]);
    const module = generateModule(readExample(plan).plan);
    expect(await compile({ 'tracking.ts': module })).toEqual([]);
  });
});

test('the plans that come with the project become modules that compile', async () => {
  const paths = ['plans', 'plans/starters'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : [])),
  );
  const modules = paths.map(async (path) => {
    const { plan } = await readPlan(path);
    if (!plan) throw new Error(`${path} cannot be read.`);
    return [path.replace(/\W/g, '-').concat('.ts'), generateModule(plan)] as const;
  });
  expect(paths.length).toBeGreaterThan(5);
  expect(await compile(Object.fromEntries(await Promise.all(modules)))).toEqual([]);
});

test('events that are sent alike need no case of their own in "track"', () => {
  const plan = `
    properties:
      email: { type: string, hash: sha256 }
      phone: { type: string, hash: sha256 }
    events:
      form_sent: { properties: { email: required, phone: required } }
      call_asked: { properties: { phone: required, email: required } }
  `;
  expect(generateModule(readExample(plan).plan)).not.toContain('switch');
  expect(generateModule(readExample(plan.replace('phone: required, email', 'email')).plan)).toContain(
    'case "call_asked":',
  );
});
