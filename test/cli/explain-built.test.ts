import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { runBuilt } from './built.js';

// `explain` is built apart, with classes of errors of its own: only the built program shows whether they are known.
it.each([
  [['explain', 'event-ownr'], 'error: There is no rule "event-ownr".'],
  [['explain', '--plan', 'nothing.yaml'], 'error: There is no file "nothing.yaml".'],
])('the built program says what is wrong with %j as any command does', async (args, message) => {
  const { ended, stdout, stderr } = await runBuilt(args, { cwd: tmpdir() });
  expect([ended, stdout, stderr.split('\n')]).toEqual([2, '', [expect.stringContaining(message), '']]);
});
