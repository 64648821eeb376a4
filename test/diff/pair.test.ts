import { describe, expect, it } from 'vitest';
import { type Paired, pairByName } from '../../src/diff/pair.js';

type Named = { readonly from?: string };

describe('pairByName', () => {
  it('pairs by name in the order of the new side, with what was removed last', () => {
    expect(pair({ a: {}, b: {}, c: {} }, { c: {}, d: {}, a: {} })).toEqual(['c', '+d', 'a', '-b']);
  });

  it('pairs a declared rename', () => {
    expect(pair({ old: {} }, { current: { from: 'old' } })).toEqual(['old>current']);
  });

  it('pairs a rename that is taken back, by the declaration of the old side', () => {
    expect(pair({ current: { from: 'old' } }, { old: {} })).toEqual(['current>old']);
  });

  it('takes a declaration that has been released for what it is: history', () => {
    expect(pair({ current: { from: 'old' } }, { current: { from: 'old' } })).toEqual(['current']);
  });

  it('never renames away a name that is still there', () => {
    expect(pair({ old: {} }, { old: {}, current: { from: 'old' } })).toEqual(['old', '+current']);
    expect(pair({ old: {}, current: {} }, { current: { from: 'old' } })).toEqual(['current', '-old']);
  });

  it('gives an old name to the first of two that claim it', () => {
    expect(pair({ old: {} }, { one: { from: 'old' }, two: { from: 'old' } })).toEqual(['old>one', '+two']);
  });

  it('leaves what was renamed from something that never was as an addition', () => {
    expect(pair({ a: {} }, { a: {}, b: { from: 'ghost' } })).toEqual(['a', '+b']);
  });

  it('swaps nothing: two names that claim each other are both still there', () => {
    expect(pair({ a: {}, b: {} }, { a: { from: 'b' }, b: { from: 'a' } })).toEqual(['a', 'b']);
  });
});

function pair(before: Record<string, Named>, after: Record<string, Named>): string[] {
  const [old, current] = [before, after].map((side) => new Map(Object.entries(side)));
  return pairByName(old ?? new Map(), current ?? new Map(), ({ from }: Named) => from).map(show);
}

function show({ name, oldName, before, after }: Paired<Named>): string {
  if (!before) return `+${name}`;
  if (!after) return `-${name}`;
  return oldName === undefined ? name : `${oldName}>${name}`;
}
