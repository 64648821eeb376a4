/** A transcript: a Markdown file whose sections give files, and command lines with what they answer. */
export interface Section {
  /** A sentence about behaviour: the section's heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly kind: 'prose' | 'file' | 'console';
  /** As written, with the fences. */
  readonly text: string;
  /** Of a file, the name; of a console, nothing. */
  readonly name?: string;
  /** Between the fences. */
  readonly content: string;
}

/** Sections start at `## `; what stands before the first of them belongs to none. */
export function parseTranscript(markdown: string): { head: string; sections: Section[] } {
  const [head = '', ...rest] = markdown.split(/^(?=## )/m);
  const sections = rest.map((text) => {
    const title = (/^## (.*)$/m.exec(text)?.[1] ?? '').trim();
    return { title, blocks: parseBlocks(text) };
  });
  return { head, sections };
}

function parseBlocks(text: string): Block[] {
  return text.split(/^(```\S+.*\n[\s\S]*?^```\n)/m).map((part): Block => {
    const [, info, content = ''] = /^```(.*)\n([\s\S]*?)^```\n$/m.exec(part) ?? [];
    if (info === undefined) return { kind: 'prose', text: part, content: part };
    const name = /file=(\S+)/.exec(info)?.[1];
    if (name !== undefined) return { kind: 'file', text: part, name, content };
    return { kind: info === 'console' ? 'console' : 'prose', text: part, content };
  });
}

/** The command lines of a console block. */
export function commandsOf({ content }: Block): string[] {
  return content.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []));
}

export function printConsole(answers: readonly string[]): string {
  return `\`\`\`console\n${answers.join('\n')}\`\`\`\n`;
}
