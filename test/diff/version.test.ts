import { describe, expect, it } from 'vitest';
import { requiredBump } from '../../src/diff/version.js';
import { compare } from './show-diff.js';

describe('requiredBump', () => {
  const compatible = { kind: 'event-tier-changed', impact: 'compatible' } as const;
  const added = { kind: 'event-added', impact: 'compatible' } as const;
  const risky = { kind: 'event-tier-changed', impact: 'risky' } as const;
  const breaking = { kind: 'event-removed', impact: 'breaking' } as const;

  it.each([
    ['nothing', [], 'none'],
    ['what is compatible', [compatible], 'patch'],
    ['an addition', [compatible, added], 'minor'],
    ['what is risky', [compatible, risky], 'minor'],
    ['what is breaking', [compatible, added, risky, breaking], 'major'],
  ] as const)('asks for %s: %#', (_, changes, bump) => {
    expect(requiredBump(changes)).toBe(bump);
  });

  it('asks for a patch when only something that nobody sent is removed', () => {
    expect(compare('events:\n  a: { status: proposed }\n', 'events: {}\n').bump).toBe('patch');
  });

  it('takes no notice of the version that the plan gives itself', () => {
    expect(compare('version: 1.0.0\n', 'version: 2.0.0\n')).toEqual({
      changes: [],
      summary: { breaking: 0, risky: 0, compatible: 0 },
      bump: 'none',
    });
  });
});
