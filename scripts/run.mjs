// Runs a TypeScript script of this project with the same plugins as the tests: node scripts/run.mjs scripts/sync-docs.ts --check
import { createServer } from 'vite';
import { textFiles } from './bundle-plugins.mjs';

const [script, ...args] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  plugins: [textFiles()],
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
});
try {
  const { main } = await server.ssrLoadModule(`/${script}`);
  process.exitCode = await main(args);
} finally {
  await server.close();
}
