/** A piece of a page, before it is laid out for Markdown or a terminal. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly language: 'yaml' | 'text'; readonly text: string };

export function layOutMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(toMarkdown).join('\n\n')}\n`;
}

export function layOutText(blocks: readonly Block[]): string {
  return `${blocks.map(toText).join('\n\n')}\n`;
}

function toMarkdown(block: Block): string {
  if (block.kind === 'code') return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
  if (block.kind === 'title') return `# ${block.text}`;
  return block.kind === 'heading' ? `## ${block.text}` : block.text;
}

function toText(block: Block): string {
  if (block.kind === 'code') return block.text.replace(/^(?=.)/gm, '    ');
  const plain = stripMarkup(block.text);
  return block.kind === 'heading' ? `${plain}:` : plain;
}

/** Our own prose for a terminal: code in quotes, links bare. */
export function stripMarkup(text: string): string {
  return text.replaceAll('`', '"').replace(/<(https:[^>]*)>/g, '$1');
}
