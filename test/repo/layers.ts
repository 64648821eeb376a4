import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Layer → the layers that it may import, besides itself and the root's types. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  source: [],
  plan: ['source'],
  gtm: ['source'],
  lint: ['plan', 'source'],
  diff: ['plan', 'source'],
  generate: ['gtm', 'plan', 'source'],
  import: ['gtm', 'plan', 'source'],
  drift: ['gtm', 'plan', 'source'],
  report: ['lint', 'diff', 'generate', 'import', 'drift', 'gtm', 'plan', 'source'],
  cli: ['report', 'lint', 'diff', 'generate', 'import', 'drift', 'gtm', 'plan', 'source'],
};

/** Package → the layers that are its home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  'js-yaml': ['source'],
  picomatch: ['source'],
  zod: ['plan/schema'],
  'zod/mini': ['lint', 'generate', 'report'],
  handlebars: ['generate'],
  chalk: ['report'],
  'get-east-asian-width': ['report'],
  commander: ['cli'],
  diff: ['cli'],
};

/** Where files are read or written, and nowhere else. */
const FILE_ACCESS = /^src\/(source\/(disk|git)[a-z-]*|source\/git|cli\/.*)\.ts$/;

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

export function listSources(root: string): SourceFile[] {
  const names = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name.split(path.sep).join('/')}`);
  return files.sort().map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** What a file imports that its layer may not, one sentence each. */
export function findViolations({ file, text }: SourceFile): string[] {
  const layer = layerOf(file);
  return importsOf(text).flatMap((specifier) => {
    const problem = specifier.startsWith('.') ? judgeFile(file, layer, specifier) : judgePackage(file, specifier);
    return problem ? [`${file} imports ${specifier}: ${problem}`] : [];
  });
}

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g;
  // Text with an import in it is code that will be generated: it has single quotes inside double ones.
  const code = text.replace(/"[^"\n]*"/g, '""');
  return Array.from(code.matchAll(pattern), (match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function judgeFile(file: string, layer: string, specifier: string): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const other = layerOf(target);
  if (layer === '' || other === '' || other === layer) return undefined;
  return ALLOWED[layer]?.includes(other) ? undefined : `"${layer}" may not import "${other}"`;
}

function judgePackage(file: string, specifier: string): string | undefined {
  if (/^(node:)?(fs|fs\/promises|child_process)$/.test(specifier)) {
    return FILE_ACCESS.test(file) ? undefined : 'only the reader of files and the command line touch files';
  }
  if (specifier.startsWith('node:')) return undefined;
  const homes = HOMES[specifier];
  if (!homes) return 'the package has no home';
  return homes.some((home) => file.startsWith(`src/${home}/`)) ? undefined : `its home is ${homes.join(', ')}`;
}

/** The folder below `src`; empty for the files in it, and for what lies outside. */
function layerOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}
