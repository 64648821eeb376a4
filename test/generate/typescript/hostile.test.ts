import { expect, test, vi } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { checkFindings, compile, generateFiles, generateModule, load } from './toolchain.js';

/* What has run, or has been sent wrong, in code that other generators made. */
const ATTACK = 'globalThis.pwned = 1';
const NAMES: readonly (readonly [string, string])[] = [
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['Say "hi" & bye', 'sayHiBye'],
  ['back`tick', 'backTick'],
  [`\${${ATTACK}}`, 'globalThisPwned1'],
  ['a"];x//', 'aX'],
  ['line\u2028break', 'linebreak'],
  ['delete', 'delete_'],
  ['2FA Viewed', '_2faViewed'],
  ['right\u202eleft', 'rightleft'],
  ['сheckout', 'сheckout'],
  ['track', 'track_'],
  ['{{Page URL}}', 'pageUrl'],
  ['</script><script>', 'scriptScript'],
];
const TEXT = `x */ } (${ATTACK}); interface X { /* y \u202e \u2028 {@link x} @deprecated`;

const PLAN = `
  events:
${NAMES.map(
  ([name]) => `    ${JSON.stringify(name)}:
      description: ${JSON.stringify(TEXT)}
      question: ${JSON.stringify(TEXT)}
      properties:
        ${JSON.stringify(name)}: { type: string, description: ${JSON.stringify(TEXT)}, pattern: ${JSON.stringify('^a`\\$\\{x\\}*/')} }
        list: { enum: [${JSON.stringify(TEXT)}, ${JSON.stringify(name)}] }`,
).join('\n')}
`;

const { plan } = readExample(PLAN);

test('Hostile names are functions of stable names, which send exactly what the plan says', async () => {
  expect(checkFindings(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  vi.stubGlobal('pwned', 0);
  try {
    for (const language of ['typescript', 'javascript', 'jsdoc'] as const) {
      const [code = ''] = Object.values(generateFiles(plan, { language }));
      const module = await load(code);
      for (const [name, functionName] of NAMES) {
        const page: { dataLayer?: object[] } = {};
        vi.stubGlobal('window', page);
        module[functionName]?.({ [name]: 'a', list: TEXT });
        const [message = {}] = page.dataLayer ?? [];
        const entries = Object.entries(message).filter(([, value]) => value !== undefined);
        expect(entries.sort()).toEqual(
          [
            [name, 'a'],
            ['list', TEXT],
            ['event', name],
          ].sort(),
        );
      }
    }
    expect((globalThis as { pwned?: number }).pwned).toBe(0);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('Their code compiles, and hides nothing from whoever reads it', async () => {
  const module = generateModule(plan);
  expect(await compile({ 'tracking.ts': module })).toEqual([]);
  expect(module).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
});

test.each([
  ['сart_viewed', 'cart_viewed', false],
  ['Signup', 'signup', true],
  ['caf\u00e9', 'cafe\u0301', true],
  ['a b', 'a_b', true],
])('Two names that one function would stand for are an error at both: %s and %s', (first, second, isClash) => {
  const { plan } = readExample(`  events:\n    ${JSON.stringify(first)}:\n    ${JSON.stringify(second)}:\n`);
  const clashes = checkFindings(plan).filter(({ message }) => message.includes('would both be the function'));
  expect(clashes.map(({ location, related }) => [location.path[1], related?.[0]?.location.path[1]])).toEqual(
    isClash ? [[second, first]] : [],
  );
});
