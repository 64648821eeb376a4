#!/usr/bin/env node
import fs = require('node:fs');
import path = require('node:path');
import pkg = require('../../package.json');
import codeCache = require('./code-cache.cjs');

type Main = typeof import('./main.js', { with: { 'resolution-mode': 'import' }});

// The version is asked for by scripts: it loads nothing. When it cannot be written, main says why.
const args = process.argv.slice(2);
const isVersion = args.length === 1 && (args[0] === '--version' || args[0] === '-v');
if (!isVersion || !printVersion()) {
  void codeCache.loadProgram<Main>(path.join(__dirname, 'main.cjs'), pkg.version).main(args);
}

function printVersion(): boolean {
  try {
    return fs.writeSync(1, `${pkg.version}\n`) > 0;
  } catch {
    return false;
  }
}
