import { printPolicy } from '../../../generate/print/html.js';
import type { Location } from '../../../source/location.js';
import { type ExcerptLine, readExcerpt } from '../../excerpt.js';
import { linkTo } from '../../links.js';
import { toPlace } from '../../place.js';
import type { ReportStyle } from '../../reporter.js';
import { showSentence } from '../../show-text.js';
import { STYLE } from './style.js';

/** A page that loads, runs and sends nothing. `body` is HTML; the title is text. */
export function printPage(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(printPolicy(STYLE))}">
<meta name="viewport" content="width=device-width">
<title>${showHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** A sentence as HTML text: nothing in it is markup, and nothing hides. */
export function showHtml(text: string): string {
  return escapeHtml(showSentence(text));
}

/** The lines of a place, with what it is about marked. */
export function printFigure(title: string, location: Location, { links }: ReportStyle): string {
  const place = toPlace(location);
  const address = linkTo(place, links);
  const name = showHtml(`${place.file}:${place.start.line}`);
  const shown = links && address !== undefined ? `<a href="${escapeHtml(address)}">${name}</a>` : name;
  const caption = title === '' ? shown : `${title} · ${shown}`;
  const excerpt = readExcerpt(location);
  const width = String(excerpt.at(-1)?.number ?? '').length;
  const lines = excerpt.map((line) => printLine(line, width)).join('\n');
  return `<figure><figcaption>${caption}</figcaption><pre>${lines}</pre></figure>`;
}

function printLine({ number, before, marked, after }: ExcerptLine, width: number): string {
  const shown = marked === '' ? '' : `<mark>${escapeHtml(marked)}</mark>`;
  return `<i>${String(number).padStart(width)} </i>${escapeHtml(before)}${shown}${escapeHtml(after)}`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
