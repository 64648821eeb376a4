/** Before these no cut may be: halves of a character, and what joins the one before. */
const JOINED = /[\udc00-\udfff]|[\u0300-\u036f]|\u200d|\ufe0f/;

/** A text in two: what is shown where room is scarce, of at most so many characters, and the rest. Cut between words. */
export function cutText(text: string, most: number): readonly [shown: string, rest: string] {
  if (text.length <= most) return [text, ''];
  const space = text.lastIndexOf(' ', most);
  let cut = space > most / 2 ? space : most;
  while (cut > 1 && (JOINED.test(text[cut] ?? '') || text[cut - 1] === '\u200d')) cut -= 1;
  return [text.slice(0, cut), text.slice(cut)];
}
