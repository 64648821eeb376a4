import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');

/*
 * V8 spends a third of a short run on compiling. Node 22 can keep what it compiled (module.enableCompileCache), Node 20
 * cannot; this does it for the program's own files. Why, and where it is kept: docs/decisions/0005-code-cache.md
 */

/** Node warns when what it has not loaded itself imports ES modules. */
const IMPORTING = './import-module.cjs';

/** A file of the program, as the build wraps it. */
type Program = (exports: object, ask: (id: string) => unknown, module: object, file: string, folder: string) => void;
/** Several of them in one, by their names. */
type Pack = Readonly<Record<string, Program>>;

interface Compiled {
  readonly script: vm.Script;
  readonly cacheFile: string;
}

/** Loads a CommonJS file of the program and those that it asks for, from V8's compiled code where that is kept. */
function loadProgram<Exports>(main: string, version: string): Exports {
  const folder = findFolder(path.dirname(main), version);
  const fresh: Compiled[] = [];
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const isOurs = (id: string) => id.startsWith('./') && id !== IMPORTING;
    const ask = (id: string) => (isOurs(id) ? load(path.join(path.dirname(file), id)) : require(id));
    find(file)(module.exports, ask, module, file, path.dirname(file));
    return module.exports;
  };
  const packed = new Map<string, Program>();
  const find = (file: string): Program => {
    const known = packed.get(path.basename(file));
    if (known) return known;
    const program: Program | Pack = compile(file, folder, fresh).runInThisContext();
    if (typeof program === 'function') return program;
    for (const name of Object.keys(program)) packed.set(name, program[name] as Program);
    return find(file);
  };
  if (folder) process.once('exit', () => keep(fresh));
  return load(main) as Exports;
}

/** Changed code has another size or time, so that a file that somebody patched is never served from the cache. */
function compile(file: string, folder: string | undefined, fresh: Compiled[]): vm.Script {
  // The build writes ASCII alone, and each file as the function that is called here.
  const text = fs.readFileSync(file, 'latin1');
  const { size, mtimeMs } = fs.statSync(file);
  const cacheFile = folder && path.join(folder, `${path.basename(file)}-${size}-${mtimeMs}.bin`);
  const cachedData = cacheFile ? readIfThere(cacheFile) : undefined;
  const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new vm.Script(text, { filename: file, importModuleDynamically, ...(cachedData && { cachedData }) });
  if (cacheFile && (!cachedData || script.cachedDataRejected)) fresh.push({ script, cacheFile });
  return script;
}

/**
 * `node_modules/.cache/measureplan`, as other tools have it, of the `node_modules` that the package is in. A copy
 * elsewhere, and CI, where nothing is kept from run to run, go without.
 */
function findFolder(dist: string, version: string): string | undefined {
  const { CI, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (CI || NODE_DISABLE_COMPILE_CACHE) return undefined;
  const modules = path.resolve(dist, '../../..');
  if (path.basename(modules) !== 'node_modules') return undefined;
  return path.join(modules, '.cache', 'measureplan', `${version}-${process.version}-${process.arch}`);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; a folder that may not be written is no fault. */
function keep(fresh: readonly Compiled[]): void {
  try {
    for (const { script, cacheFile } of fresh) {
      fs.mkdirSync(path.dirname(cacheFile), { recursive: true });
      const temporary = `${cacheFile}.${process.pid}.tmp`;
      fs.writeFileSync(temporary, script.createCachedData(), { flag: 'wx' });
      fs.renameSync(temporary, cacheFile);
    }
  } catch {
    // The next run compiles again.
  }
}

export = { loadProgram };
