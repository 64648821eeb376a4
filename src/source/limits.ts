/** What the reader takes at most; past it a document is refused, never expanded (see the plan format's reading rules). */
export const LIMITS = {
  /** UTF-8 bytes of one file. */
  bytes: 32 * 1024 * 1024,
  /** Lists and maps inside each other, aliases expanded. */
  depth: 64,
  /** Nodes that aliases would add if each were replaced by a copy of what it names. */
  aliasNodes: 100_000,
} as const;
