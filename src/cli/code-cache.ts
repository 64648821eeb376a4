import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { constants, Script } from 'node:vm';

/*
 * V8 spends a third of a short run on compiling. Node 22 can keep what it compiled (module.enableCompileCache), Node 20
 * cannot; this does it for the program's own files. Why, and where it is kept: docs/decisions/0005-code-cache.md.
 * This file itself is compiled in every run: it is short, and asks little of Node, which compiles what it is asked for.
 */

/** Node warns when what it has not loaded itself imports ES modules. */
const IMPORTING = './import-module.cjs';

/** A file of the program, as the build wraps it. */
type Program = (exports: object, ask: (id: string) => unknown, module: object, file: string, folder: string) => void;
/** Several of them in one, by their names. */
type Pack = Readonly<Record<string, Program>>;

interface Compiled {
  readonly script: Script;
  readonly cacheFile: string;
}

/** Loads a CommonJS file of the program and those that it asks for, from V8's compiled code where that is kept. */
export function loadProgram<Exports>(folder: string, main: string, version: string): Exports {
  const cache = findCache(folder, version);
  const fresh: Compiled[] = [];
  const programs = new Map<string, Program>();
  const loaded = new Map<string, { exports: unknown }>();

  function load(name: string): unknown {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    find(name)(module.exports, ask, module, `${folder}/${name}`, folder);
    return module.exports;
  }

  function ask(id: string): unknown {
    return id.startsWith('./') && id !== IMPORTING ? load(id.slice(2)) : require(id);
  }

  function find(name: string): Program {
    const known = programs.get(name);
    if (known) return known;
    const program: Program | Pack = compile(folder, name, cache, fresh).runInThisContext();
    if (typeof program === 'function') return program;
    for (const each of Object.keys(program)) programs.set(each, program[each] as Program);
    return find(name);
  }

  if (cache) process.on('exit', () => keep(fresh));
  return load(main) as Exports;
}

/** Changed code has another size or time, so that a file that somebody patched is never served from the cache. */
function compile(folder: string, name: string, cache: string | undefined, fresh: Compiled[]): Script {
  const filename = `${folder}/${name}`;
  // As the build writes it: a function, or several by name.
  const text = readFileSync(filename, 'utf8');
  const { size, mtimeMs } = statSync(filename);
  const cacheFile = cache && `${cache}/${name}-${size}-${mtimeMs}.bin`;
  const cachedData = cacheFile ? readIfThere(cacheFile) : undefined;
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(text, { filename, importModuleDynamically, ...(cachedData && { cachedData }) });
  if (cacheFile && (!cachedData || script.cachedDataRejected)) fresh.push({ script, cacheFile });
  return script;
}

/**
 * `node_modules/.cache/measureplan`, as other tools have it, of the `node_modules` that the package is in. A copy
 * elsewhere, and CI, where nothing is kept from run to run, go without.
 */
function findCache(folder: string, version: string): string | undefined {
  const { CI, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (CI || NODE_DISABLE_COMPILE_CACHE) return undefined;
  const modules = resolve(folder, '../../..');
  if (!/[\\/]node_modules$/.test(modules)) return undefined;
  return `${modules}/.cache/measureplan/${version}-${process.version}-${process.arch}`;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; a folder that may not be written is no fault. */
function keep(fresh: readonly Compiled[]): void {
  try {
    for (const { script, cacheFile } of fresh) {
      mkdirSync(dirname(cacheFile), { recursive: true });
      const temporary = `${cacheFile}.${process.pid}.tmp`;
      writeFileSync(temporary, script.createCachedData(), { flag: 'wx' });
      renameSync(temporary, cacheFile);
    }
  } catch {
    // The next run compiles again.
  }
}
