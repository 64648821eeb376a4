/** Path → content of every page that is derived from metadata. */
export function deriveDocs(): Map<string, string> {
  return new Map();
}
