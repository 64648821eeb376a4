/*
 * Patterns with Unicode properties (`\p{…}`), made when they are first needed. V8 builds the character sets of a
 * literal already when it parses the file: 6 ms of every start, for names that are nearly always ASCII.
 */

/** The pattern, when it is asked for. The same object every time: mind `lastIndex` with the flag `g`. */
export function lazyPattern(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** Tests a text by `ascii` when it is all ASCII, else by the pattern that says the same for all of Unicode. */
export function unicodeTest(ascii: RegExp, source: string, flags = 'u'): (text: string) => boolean {
  const pattern = lazyPattern(source, flags);
  return (text) => (isAscii(text) ? ascii : pattern()).test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins there
const ASCII = /^[\x00-\x7f]*$/;

export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
