import { expect, test } from 'vitest';
import { gtm } from '../../../src/generate/targets/gtm/index.js';

test('A web container is what one gets, said or not', () => {
  for (const options of [{}, { container: 'web' }]) {
    expect(gtm.options.safeParse(options)).toEqual({ success: true, data: { container: 'web' } });
  }
});

test.each([
  [{ container: 'server' }, '"container" is "web".'],
  [{ prefix: 'x' }, 'The gtm target has no option "prefix"; it has "container".'],
  ['web', 'The options are a map.'],
])('%j is refused in words', (options, message) => {
  const result = gtm.options.safeParse(options);
  expect(result.success ? [] : result.error.issues.map((issue) => issue.message)).toEqual([message]);
});
