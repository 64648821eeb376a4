/**
 * Loads somebody's module by its URL. Built apart (scripts/build.mjs): the program's own files are loaded with
 * `require`, which Node 20 cannot do with ES modules.
 */
export const importModule = (url: string): Promise<Readonly<Record<string, unknown>>> => import(/* @vite-ignore */ url);
