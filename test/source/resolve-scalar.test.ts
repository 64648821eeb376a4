import { describe, expect, it } from 'vitest';
import type { ScalarNode } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { isExact, resolveScalar } from '../../src/source/resolve-scalar.js';
import { readData } from './show.js';

describe('plain scalars, by the core schema of YAML 1.2', () => {
  it.each([
    ['', null],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['true', true],
    ['False', false],
    ['0', 0],
    ['-0', 0],
    ['+12', 12],
    ['007', 7],
    ['0o17', 15],
    ['0x1F', 31],
    ['1.50', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['-1e3', -1000],
    ['.inf', Infinity],
    ['-.Inf', -Infinity],
    ['1e400', Infinity],
  ])('reads %j as %j', (text, value) => {
    expect(resolveScalar(text)).toBe(value);
  });

  it('reads .nan as not a number', () => {
    expect(resolveScalar('.NaN')).toBeNaN();
  });

  it.each([
    'no',
    'yes',
    'on',
    'off',
    'n',
    'y',
    'nULL',
    'tRUE',
    '1_000',
    '2026-01-01',
    '12:30:45',
    '0b11',
    '0O17',
    '-0o17',
    '-0x1F',
    '1e',
    '.',
    '-',
    '+',
    '..',
    '1.2.3',
    '12%',
    '6%..12%',
    '7d',
    '.infinity',
    'nan',
    'Infinity',
    '１２',
  ])('leaves %j as text', (text) => {
    expect(resolveScalar(text)).toBe(text);
  });

  it('leaves quoted and block text as text', () => {
    expect(readData('[ "12", \'true\', "" ]')).toEqual(['12', 'true', '']);
    expect(readData('|-\n  12\n')).toBe('12');
  });
});

describe('isExact', () => {
  it.each([
    ['12345678901234567890', false],
    ['9007199254740991', true],
    ['9007199254740992', false],
    ['-9007199254740993', false],
    ['0xFFFFFFFFFFFFFFFF', false],
    ['1e400', false],
    ['.inf', false],
    ['.nan', false],
    ['1e20', true],
    ['0.1', true],
    ['twelve', true],
  ])('says of %s: %s', (text, exact) => {
    const node = parseYaml('plan.yaml', text).source.tree as ScalarNode;
    expect(node.text).toBe(text);
    expect(isExact(node)).toBe(exact);
  });
});
