import type { Place } from './place.js';

/** Where a forge shows the files of a repository. */
export interface Links {
  /** Address before a revision and a path: `https://github.com/acme/shop/blob`. */
  readonly blob: string;
  /** The revision that is checked out. */
  readonly revision: string;
  /** The working folder, from the repository's top folder, with `/`; `''` for that folder. */
  readonly folder: string;
}

/** The address of the first line of a place. Without links, relative to the page that names it; a revision then has none. */
export function linkTo({ file, start }: Pick<Place, 'file' | 'start'>, links: Links | undefined): string | undefined {
  const line = `#L${start.line}`;
  const { revision, path } = splitName(file);
  if (!links) return revision === undefined && isRelative(path) ? encodePath(path) + line : undefined;
  if (revision !== undefined)
    return `${links.blob}/${encodePath(revision.replace(/^origin\//, ''))}/${encodePath(path)}${line}`;
  const full = resolve(links.folder, path);
  return full === undefined ? undefined : `${links.blob}/${encodePath(links.revision)}/${encodePath(full)}${line}`;
}

/** The path of a file from the repository's top folder, as far as it is known where the working folder is. */
export function pathFromTop(file: string, links: Links | undefined): string {
  const { revision, path } = splitName(file);
  return (revision === undefined && links && resolve(links.folder, path)) || path;
}

/** `main:plans/store.yaml` in its parts; a file on disk has no revision. */
export function splitName(file: string): { readonly revision?: string; readonly path: string } {
  const [, revision, path] = /^([^:/\\]{2,}(?:\/[^:\\]*)?):(.+)$/s.exec(file) ?? [];
  return revision !== undefined && path !== undefined ? { revision, path } : { path: file };
}

/** A path for an address: every segment encoded, so that a name is nothing but a name. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  // A lone half of a surrogate pair has no encoding.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isRelative(path: string): boolean {
  return !/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(path);
}

function resolve(folder: string, path: string): string | undefined {
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return undefined;
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...path.split('/')]) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
