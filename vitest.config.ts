import { defineConfig } from 'vitest/config';
import { textFiles } from './scripts/bundle-plugins.mjs';

export default defineConfig({
  plugins: [textFiles()],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
