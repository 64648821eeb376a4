import { describe, expect, it } from 'vitest';
import { resolvePath, splitRevision } from '../../src/source/files.js';

describe('splitRevision', () => {
  it.each([
    ['main:plan.yaml', 'main', 'plan.yaml'],
    ['HEAD~2:plans/a:b.yaml', 'HEAD~2', 'plans/a:b.yaml'],
    ['origin/main:./plan.yaml', 'origin/main', './plan.yaml'],
    ['--output=x:plan.yaml', '--output=x', 'plan.yaml'],
  ])('takes %s apart', (input, ref, path) => {
    expect(splitRevision(input)).toEqual({ ref, path });
  });

  it.each([
    'plan.yaml',
    ':plan.yaml',
    'C:\\plans\\plan.yaml',
    'c:/plan.yaml',
    '/tmp/a:b.yaml',
    './a:b.yaml',
    '../a:b.yaml',
  ])('takes %s for a file', (input) => {
    expect(splitRevision(input)).toBeUndefined();
  });
});

describe('resolvePath', () => {
  it.each([
    ['plan.yaml', 'events/a.yaml', 'events/a.yaml'],
    ['plan.yaml', './events/*.yaml', 'events/*.yaml'],
    ['events/a.yaml', '../goals.yaml', 'goals.yaml'],
    ['events/a.yaml', 'b.yaml', 'events/b.yaml'],
    ['plan.yaml', 'events/../events/a.yaml', 'events/a.yaml'],
    ['plan.yaml', '..a/b.yaml', '..a/b.yaml'],
  ])('from %s, %s is %s', (from, relative, path) => {
    expect(resolvePath(from, relative)).toBe(path);
  });

  it.each(['../plan.yaml', 'events/../../x.yaml', '..', '/etc/passwd'])('refuses %s', (relative) => {
    expect(() => resolvePath('plan.yaml', relative)).toThrow(`The path "${relative}" leads out of the plan's folder.`);
  });

  it('refuses the separators of Windows, which other machines do not know', () => {
    expect(() => resolvePath('plan.yaml', 'events\\a.yaml')).toThrow('The path "events\\a.yaml" has a backslash.');
  });
});
