import { createHash } from 'node:crypto';

const EMAIL = /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const WEB = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][\w\-./~%!$&*+,;=:@?#]*)?$/i;

/** Where a contact leads: an e-mail address or an https page. Any other text stays text: no `javascript:`, no guesses. */
export function findLink(contact: string): string | undefined {
  if (EMAIL.test(contact)) return `mailto:${contact}`;
  return WEB.test(contact) ? contact : undefined;
}

/**
 * A policy for a page of text and one inline style sheet: nothing is loaded, run, sent or framed, and no
 * other style applies; images only when they are part of the page. The hash is of exactly what stands between
 * the `<style>` tags.
 */
export function printPolicy(style: string, hasImages = false): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; ${hasImages ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;
}
