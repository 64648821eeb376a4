import { createRequire } from 'node:module';
import { asList, type Json, type Problems } from './problems.js';

/** GTM's limit for a custom HTML tag. */
const LONGEST_HTML = 102_400;

const { parse } = createRequire(new URL('../../../sdks/package.json', import.meta.url))('acorn') as {
  parse(text: string, options: { ecmaVersion: number }): unknown;
};

/** Custom HTML: scripts of ES5 that end where they seem to, and do nothing but what GTM's compiler takes. */
export function* checkScripts(version: Json): Problems {
  for (const [index, tag] of asList(version.tag).entries()) {
    if (tag.type === 'html') yield* checkHtml(`tag[${index}]`, String(readField(tag, 'html') ?? ''));
  }
}

function* checkHtml(path: string, html: string): Problems {
  if (html.length > LONGEST_HTML) yield `${path}: the HTML is too long`;
  const open = html.match(/<script/gi)?.length ?? 0;
  if (open !== (html.match(/<\/script>/gi)?.length ?? 0)) yield `${path}: a script is not closed`;
  for (const [, body = ''] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)) {
    try {
      parse(body.replace(/\{\{[^{}]*\}\}/g, '0'), { ecmaVersion: 5 });
    } catch (error) {
      yield `${path}: the script is no ES5: ${(error as Error).message}`;
    }
  }
}

function readField(entity: Json, key: string): unknown {
  return asList(entity.parameter).find((parameter) => parameter.key === key)?.value;
}
