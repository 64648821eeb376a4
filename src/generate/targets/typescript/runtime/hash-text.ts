import { sha256 } from './sha256.js';

/** A SHA-256 hash in hexadecimal. No other text is one: `hashText` makes it, and `asHash` vouches for one. */
export type HashedText = string & { readonly __hashed: 'sha256' };

/** Says that a text is a SHA-256 hash already. */
export function asHash(hash: string): HashedText {
  return hash as HashedText;
}

/** The SHA-256 hash of a text, as it is: what vendors want trimmed or in small letters must be so before. */
export function hashText(text: string): HashedText {
  return sha256(text) as HashedText;
}
