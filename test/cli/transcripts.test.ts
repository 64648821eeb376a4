import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Session } from './session.js';
import { commandsOf, parseTranscript, printConsole, type Section } from './transcript.js';

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

describe.each(files)('test/cli/%s', (name) => {
  const file = path.join(FOLDER, name);
  const { head, sections } = parseTranscript(readFileSync(file, 'utf8'));
  const played: string[] = [];

  it.each(sections)('$title', async (section) => {
    const text = await playSection(section);
    played.push(text);
    if (process.env.UPDATE_GOLDEN) return;
    expect(text, `${name} is stale; UPDATE_GOLDEN=1 writes it anew`).toBe(printSection(section));
  });

  // A transcript without commands would always pass.
  it('runs commands in every section', () => {
    expect(sections.length).toBeGreaterThan(0);
    for (const { title, blocks } of sections) expect([title, blocks.flatMap(commandsOf).length]).not.toContain(0);
  });

  afterAll(() => {
    if (process.env.UPDATE_GOLDEN && played.length === sections.length) writeFileSync(file, head + played.join(''));
  });
});

/** Plays a section in a folder of its own; the text is what the section should be. */
async function playSection({ blocks }: Section): Promise<string> {
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'measureplan-transcript-'));
  const session = new Session(root);
  const played: string[] = [];
  try {
    for (const block of blocks) {
      if (block.kind === 'file') session.write(block.name as string, block.content);
      played.push(
        block.kind === 'console' ? printConsole(await answerAll(commandsOf(block), session, root)) : block.text,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return played.join('');
}

async function answerAll(commands: readonly string[], session: Session, root: string): Promise<string[]> {
  const answers: string[] = [];
  for (const command of commands) {
    const answer = await session.answer(command);
    expect(answer, 'no absolute path is shown').not.toContain(root);
    expect(answer, 'no control character is shown').not.toMatch(/[^\P{Cc}\n]/u);
    answers.push(answer);
  }
  return answers;
}

function printSection({ blocks }: Section): string {
  return blocks.map(({ text }) => text).join('');
}
