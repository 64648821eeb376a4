import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { showPath } from './show-path.js';

/** An error of somebody's module in one line, with its place in the module. */
export function describeThrown(error: unknown, file: string, cwd: string): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = error.message.split('\n');
  const stack = error.stack ?? '';
  const line = findLine(stack, file) ?? (error instanceof SyntaxError ? findLine(checkSyntax(file), file) : undefined);
  const place = line === undefined ? '' : ` (${showPath(file, cwd)}:${line})`;
  return `${error.name}: ${first.replace(/\.$/, '')}${place}`;
}

/** `line:column` of the innermost frame in the file; of a syntax error only the line. */
function findLine(stack: string, file: string): string | undefined {
  const names = [pathToFileURL(file).href, file];
  for (const line of stack.split('\n')) {
    for (const name of names) {
      const after = line.includes(name) ? line.slice(line.indexOf(name) + name.length) : '';
      const place = /^(?:\?[\d.-]+)?:(\d+(?::\d+)?)/.exec(after)?.[1];
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/** Node tells only on its own stderr on which line the syntax of a module is at fault. */
function checkSyntax(file: string): string {
  return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr;
}
