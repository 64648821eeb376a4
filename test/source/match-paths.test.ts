import { describe, expect, it } from 'vitest';
import { findPatternFolder, isDeep, isPattern, matchPaths } from '../../src/source/match-paths.js';

const paths = [
  'b.yaml',
  'a.yaml',
  'a.yml',
  'events/b.yaml',
  'events/a.yaml',
  'events/deep/c.yaml',
  'events/.hidden.yaml',
  '.git/d.yaml',
];

describe('matchPaths', () => {
  it.each([
    ['*.yaml', ['a.yaml', 'b.yaml']],
    ['events/*.yaml', ['events/a.yaml', 'events/b.yaml']],
    ['events/**/*.yaml', ['events/a.yaml', 'events/b.yaml', 'events/deep/c.yaml']],
    ['**/c.yaml', ['events/deep/c.yaml']],
    ['?.{yaml,yml}', ['a.yaml', 'a.yml', 'b.yaml']],
    ['[ab].yml', ['a.yml']],
    ['events/.*.yaml', ['events/.hidden.yaml']],
    ['!a.yaml', []],
    ['nothing/*', []],
  ])('finds the matches of %s, sorted', async (pattern, matches) => {
    expect(await matchPaths(pattern, paths)).toEqual(matches);
  });

  it('sorts by code unit, the same on every machine', async () => {
    expect(await matchPaths('*', ['b', 'Z', 'ä', 'a', '10', '9'])).toEqual(['10', '9', 'Z', 'a', 'b', 'ä']);
  });

  it('refuses a pattern with more wildcards than anybody needs', async () => {
    await expect(matchPaths(`${'*a'.repeat(7)}.yaml`, [`${'a'.repeat(200)}`])).rejects.toMatchObject({
      problem: 'bad-pattern',
      message: `The pattern "${'*a'.repeat(7)}.yaml" has 7 wildcards; 6 are the most.`,
    });
  });
});

describe('a pattern', () => {
  it('has wildcards', () => {
    expect(['a.yaml', 'a*.yaml', '[a].yaml', '{a,b}', 'a?', 'a+(b)'].map(isPattern)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('has a folder that every match is in', () => {
    expect(['a.yaml', 'x/a.yaml', 'x/*.yaml', 'x/y*/z/*.yaml', '*/x'].map(findPatternFolder)).toEqual([
      '',
      'x',
      'x',
      'x',
      '',
    ]);
  });

  it('may reach into folders below that', () => {
    expect(['x/*.yaml', 'x/**/*.yaml', '*/a.yaml'].map(isDeep)).toEqual([false, true, true]);
  });
});
