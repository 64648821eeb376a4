import { defineConfig } from 'vitest/config';
import { quickYaml, textFiles } from './scripts/bundle-plugins.mjs';

export default defineConfig({
  plugins: [textFiles(), quickYaml()],
  test: {
    // Read as the build bundles it, so that the tests of reading are about what is shipped.
    server: { deps: { inline: ['js-yaml'] } },
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
