import { expect, test } from 'vitest';
import { typescript } from '../../../src/generate/targets/typescript/index.js';

function read(value: unknown) {
  const result = typescript.options.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the data layer is the transport when the plan names none', () => {
  expect(read({})).toEqual({ sdk: ['datalayer'] });
  expect(read({ sdk: ['datalayer'] })).toEqual({ sdk: ['datalayer'] });
});

test('unknown options and transports are named', () => {
  expect(read({ sdk: ['datalayer', 'carrier-pigeon'], language: 'ts' })).toEqual([
    'sdk.1: "sdk" may name "datalayer".',
    ': The typescript target has no option "language"; it has "sdk".',
  ]);
  expect(read({ sdk: [] })).toEqual(['sdk: "sdk" must name at least one of "datalayer".']);
  expect(read({ sdk: 'datalayer' })).toEqual(['sdk: "sdk" is a list.']);
});
