import { expect, test } from 'vitest';
import { typescript } from '../../../src/generate/targets/typescript/index.js';

function read(value: unknown) {
  const result = typescript.options.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the data layer is the transport when the plan names none', () => {
  expect(read({})).toEqual({
    sdk: ['datalayer'],
    undecided: 'queue',
    patterns: true,
    observe: false,
    language: 'typescript',
    files: 'one',
  });
  expect(read({ sdk: ['gtag'] })).toMatchObject({ sdk: ['gtag'] });
});

test('a transport may have options of its own', () => {
  const sdk = ['datalayer', { gtag: { destinations: ['ga4'] } }];
  expect(read({ sdk })).toMatchObject({ sdk });
});

test('unknown options and transports are named', () => {
  const [transport, option] = read({ sdk: ['datalayer', 'carrier-pigeon'], speed: 'ts' }) as string[];
  expect(transport).toMatch(/^sdk\.1: "sdk" may name .*"datalayer", .*"gtag".*\.$/);
  expect(option).toMatch(/^: The typescript target has no option "speed"; it has "sdk", .*"observe".*\.$/);
  expect(read({ sdk: [{ gtag: { destination: ['ga4'] } }] })).toEqual([
    'sdk.0.gtag: Transport "gtag" has no option "destination"; it has "destinations".',
  ]);
  expect(read({ sdk: [] })).toEqual([expect.stringMatching(/^sdk: "sdk" must name at least one of "/)]);
  expect(read({ sdk: 'datalayer' })).toEqual(['sdk: "sdk" is a list.']);
  expect(read({ undecided: 'later' })).toEqual(['undecided: "undecided" is "queue" or "drop".']);
});
