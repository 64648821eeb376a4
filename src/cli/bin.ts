#!/usr/bin/env node
import pkg from '../../package.json' with { type: 'json' };

// The version is asked for by scripts: it loads nothing.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) process.stdout.write(`${pkg.version}\n`);
else void import('./main.js').then(({ main }) => main(args));
