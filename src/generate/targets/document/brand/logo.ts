/** A page is sent by mail: a logo must not be most of it. */
const MOST_BYTES = 200_000;

// https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
const SIGNATURES: readonly (readonly [type: string, at: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
];

export type Logo = { readonly src: string } | { readonly fault: string; readonly help: string };

/**
 * A picture as a data URI, by what it holds and not by its name. It is shown as an image, in which a browser
 * runs no script and loads nothing, so that an SVG needs no cleaning.
 */
export function readLogo(bytes: Uint8Array): Logo {
  if (bytes.length > MOST_BYTES) {
    const help = `Make it smaller than ${MOST_BYTES / 1000} kB: an SVG, or a PNG of a few hundred pixels.`;
    return { fault: `The logo has ${Math.ceil(bytes.length / 1000)} kB.`, help };
  }
  const type = findType(bytes);
  if (type) return { src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` };
  return { fault: 'The logo is no picture that a browser shows.', help: 'Use PNG, JPEG, GIF, WebP or SVG.' };
}

function findType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const found = SIGNATURES.find(([, at, signature]) => start.startsWith(signature, at));
  return found ? found[0] : findSvg(bytes);
}

/** Text whose first element is `svg`, after a declaration, comments and a document type. */
function findSvg(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  const first = text.replace(/^\uFEFF?(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>)*/i, '');
  return /^<(?:\w+:)?svg[\s>]/.test(first) ? 'image/svg+xml' : undefined;
}
