import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { countColumns, wantsColor } from '../../src/cli/process-io.js';
import { run } from '../../src/cli/run.js';

/** Programs that a transcript may use beside ours. */
const OTHERS = new Set(['cat', 'cp', 'git', 'ln', 'ls', 'mkdir', 'mv', 'rm']);

const GIT = { name: 'Ada', email: 'ada@example.com', date: '2026-01-01T00:00:00Z' };
const ENV = {
  SOURCE_DATE_EPOCH: '1767225600',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: GIT.name,
  GIT_AUTHOR_EMAIL: GIT.email,
  GIT_AUTHOR_DATE: GIT.date,
  GIT_COMMITTER_NAME: GIT.name,
  GIT_COMMITTER_EMAIL: GIT.email,
  GIT_COMMITTER_DATE: GIT.date,
};

/** A shell's small part, in a folder of its own: our program runs in this process, through `run`. */
export class Session {
  private cwd: string;

  constructor(private readonly root: string) {
    this.cwd = root;
  }

  write(name: string, content: string): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** The line and what it answers: stdout as it is, stderr after `2> `, the exit code of our own program. */
  async answer(line: string): Promise<string> {
    const [command = '', ...filters] = line.split(' | ');
    const { env, words } = parseCommand(command);
    const shown = words[0] === 'measureplan' ? await this.runOurs(words.slice(1), env, filters) : this.runOther(words);
    return `$ ${line}\n${shown}`;
  }

  private async runOurs(args: string[], given: Record<string, string>, filters: readonly string[]): Promise<string> {
    const env = { ...ENV, ...given };
    const written: { stream: 'stdout' | 'stderr'; text: string }[] = [];
    const output = (stream: 'stdout' | 'stderr') => ({
      write: (text: string) => void written.push({ stream, text }),
      color: wantsColor({}, env),
      columns: countColumns({}, env),
    });
    const io: Io = { cwd: this.cwd, env, stdout: output('stdout'), stderr: output('stderr') };
    const exitCode = await run(args, io);
    const shown = written.map(({ stream, text }) => {
      if (!text.endsWith('\n')) throw new Error(`The output does not end its line: ${JSON.stringify(text)}`);
      return stream === 'stdout' ? filters.reduce(applyFilter, text) : text.replace(/^(?=.)/gm, '2> ');
    });
    return `${shown.join('')}[exit ${exitCode}]\n`;
  }

  private runOther(words: readonly string[]): string {
    const [program = '', ...args] = words;
    const [target = '', text = ''] = [args.at(-1), args[0]];
    if (program === 'cd') this.cwd = path.resolve(this.cwd, target);
    else if (program === 'echo' && args[1] === '>>') appendFileSync(path.join(this.cwd, target), `${text}\n`);
    else if (OTHERS.has(program)) {
      return execFileSync(program, args, { cwd: this.cwd, env: { ...process.env, ...ENV }, encoding: 'utf8' });
    } else throw new Error(`A transcript cannot run "${program}".`);
    return '';
  }
}

function parseCommand(command: string): { env: Record<string, string>; words: string[] } {
  const words = Array.from(command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, a, b, c]) => a ?? b ?? c ?? '');
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=') as [string, string]));
  return { env, words: words.slice(start) };
}

/** `head -5`, `tail -5` and `grep word`, so that a transcript shows what it is about. */
function applyFilter(text: string, filter: string): string {
  const [name, argument = ''] = filter.split(' ');
  const lines = text.replace(/\n$/, '').split('\n');
  const count = Number(argument.slice(1));
  if (name === 'head') return `${lines.slice(0, count).join('\n')}\n`;
  if (name === 'tail') return `${lines.slice(-count).join('\n')}\n`;
  if (name === 'grep') return lines.flatMap((line) => (line.includes(argument) ? [`${line}\n`] : [])).join('');
  throw new Error(`A transcript cannot pipe into "${name}".`);
}
