// Runs a TypeScript script of this project with the same plugins as the tests: node scripts/run.mjs scripts/sync.ts --check
import { runnerImport } from 'vite';
import { textFiles } from './text-files.mjs';

const [script, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${script}`, { configFile: false, logLevel: 'error', plugins: [textFiles()] });
process.exitCode = await module.main(args);
