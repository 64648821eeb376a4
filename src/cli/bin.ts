#!/usr/bin/env node
import { writeSync } from 'node:fs';
import pkg from '../../package.json' with { type: 'json' };
import { loadProgram } from './code-cache.js';

// The version is asked for by scripts: it loads nothing. When it cannot be written, main says why.
const args = process.argv.slice(2);
const isVersion = args.length === 1 && (args[0] === '--version' || args[0] === '-v');
if (!isVersion || !printVersion()) {
  void loadProgram<typeof import('./main.js')>(__dirname, 'main.cjs', pkg.version).main(args);
}

function printVersion(): boolean {
  try {
    return writeSync(1, `${pkg.version}\n`) > 0;
  } catch {
    return false;
  }
}
