import { describe, expect, it, vi } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { findFaults, findUnderlined, show, toData } from './show.js';

function read(text: string) {
  return readYaml('plan.yaml', new TextEncoder().encode(text));
}

/** What is wrong with a text, all of it, and what is underlined. */
async function findAll(text: string): Promise<string[]> {
  const { diagnostics } = await read(text);
  const underlined = findUnderlined(diagnostics);
  return diagnostics.map((diagnostic, index) => `${show(diagnostic)} [${underlined[index]}]`);
}

describe('a broken text', () => {
  it('is reported whole, in the order of the text', async () => {
    const text = [
      'name: Acme: Store',
      'owner: @growth',
      'events:',
      '  a: { tier: low, tier: high }',
      '  b: "x" y',
      '\tc: 1',
      '  d: [1 2',
      "  e: 'don't'",
      '  f: *nothing',
      '',
    ].join('\n');
    expect(await findAll(text)).toEqual([
      '1:7 The text holds ": ", which YAML takes for the end of a name. [Acme: Store]',
      '2:8 A text cannot begin with "@" unless it is quoted. [@]',
      '4:19 The key "tier" stands twice in one map. [tier]',
      '5:10 Text follows the closing quote. [y]',
      '6:1 A tab indents this line; YAML takes only spaces. [\t]',
      '7:6 This "[" is never closed. [[]',
      "8:11 Text follows the closing quote. [t']",
      '9:6 The alias "*nothing" names nothing: no "&nothing" stands above it. [*nothing]',
    ]);
  });

  it('keeps all but what is broken, so that the structure of the rest can be checked', async () => {
    const { source, broken } = await read(
      'name: Acme: Store\nversion: 1.0.0\nevents:\n  a: { tier: low, use: "x\n  b:\n    tier: *lost\n  c: [1, &lost @x]\n',
    );
    expect(broken).toBe(true);
    expect(toData(source.tree)).toEqual(
      new Map<string, unknown>([
        ['version', '1.0.0'],
        ['events', new Map([['b', new Map()]])],
      ]),
    );
  });

  it('has one finding a line, though parsers see more', async () => {
    expect(await findAll('a:\n  y: 1\n  - x\nb: 1\n')).toEqual(['3:3 A list item stands among keys. [- x]']);
  });

  it('has no findings about what stands after text that belongs to nothing', async () => {
    expect(await findAll('- a\nb: 1\nc: 2\nd: [\n')).toEqual([
      '2:1 This line does not belong to anything above it. [b: 1]',
    ]);
  });

  it('that only the fast parser refuses stays refused', async () => {
    const { diagnostics, broken } = await read('a: 1\n...\nfoo: [\n');
    expect(broken).toBe(true);
    expect(diagnostics.map(show)).toEqual([
      '4:1 A quote or a bracket that was opened above is not closed before this line.',
    ]);
  });

  it('of more than 1.5 MB is told by its first error', async () => {
    const { diagnostics, source } = await read(`a: @x\nb: @y\n${'# filler\n'.repeat(200_000)}`);
    expect(diagnostics.map(show)).toEqual(['1:4 A text cannot begin with "@" unless it is quoted.']);
    expect(source.tree).toBeUndefined();
  });

  it('with merge conflicts is told nothing else', async () => {
    const text =
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> topic\nc: x: y\n<<<<<<< HEAD\n=======\nd: 2\n>>>>>>> topic\n';
    expect(await findAll(text)).toEqual([
      '2:1 A merge conflict begins here that is not resolved. [<<<<<<< HEAD]',
      '8:1 A merge conflict begins here that is not resolved. [<<<<<<< HEAD]',
    ]);
  });

  it('is told in diagnostics alone: no parser warns on its own', async () => {
    const emitWarning = vi.spyOn(process, 'emitWarning');
    const { diagnostics } = await read('%FOO bar\n---\na: !foo {x: @y}\nb: !!set {z}\n');
    expect(diagnostics.length).toBeGreaterThan(2);
    expect(emitWarning).not.toHaveBeenCalled();
    emitWarning.mockRestore();
  });

  it('with control characters is told those as well', async () => {
    expect(await findAll('a: \x07x\nb: c: d\n')).toEqual([
      '1:4 The file holds the control character U+0007 (bell) once. [\x07]',
      '2:4 The text holds ": ", which YAML takes for the end of a name. [c: d]',
    ]);
  });
});

describe('each slip', () => {
  it.each([
    ['a:1\nb: 2\n', '1:2 A space is missing after ":". [:]'],
    ['a: 1\nb:2\nc: 3\n', '2:2 A space is missing after ":". [:]'],
    ['a: 1\nb\nc: 3\n', '2:1 This line has no ":" after its name. [b]'],
    ['a: 1\n  b: 2\nc: 3\n', '2:3 This line is indented below a value that is complete. [b]'],
    ['a:\n    b: 1\n  c: 2\n', '3:3 This line does not align with the lines that it belongs to. [c: 2]'],
    ['a: {x: 1\nb: 2\n', '1:4 This "{" is never closed. [{]'],
    ['a: [{x: 1]\nb: 2\n', '1:5 This "{" is never closed. [{]'],
    ['[? ', '1:1 This "[" is never closed. [[]'],
    ['a: "x\nb: 2\n', '1:4 This quote (") is never closed. ["]'],
    ["a: 'x\nb: 2\n", "1:4 This quote (') is never closed. [']"],
    ['a: [1] x\nb: 2\n', '1:8 Text follows the closing "]". [x]'],
    ['a: {{ x }}-{{ y }}\n', '1:11 Text follows the closing "}". [-{{ y }}]'],
    ['a: ["x" "y"]\n', '1:9 A "," is missing before this. ["]'],
    [
      'a: {x: 1 y: 2}\n',
      '1:8 This ": " cannot stand here: a "," before it is missing, or quotes around the text. [1 y: 2}]',
    ],
    ['a: [x,, y]\n', '1:7 No value stands before this ",". [,]'],
    ['a: [1]]\n', '1:7 This "]" closes nothing. []]'],
    ['a: "C:\\path"\n', '1:7 This backslash begins no escape that YAML knows. [\\]'],
    ['a: `x`\n', '1:4 A text cannot begin with "`" unless it is quoted. [`]'],
    ['a: %x\n', '1:4 A text cannot begin with "%" unless it is quoted. [%]'],
    ['a: * x\n', '1:4 A text cannot begin with "*" unless it is quoted. [*]'],
    ['a: & x\n', '1:4 A text cannot begin with "&" unless it is quoted. [&]'],
    ['a: |x\n  y\n', '1:5 A text cannot begin with "|" unless it is quoted. [x]'],
    ['%x\na: 1\n', '1:1 A text cannot begin with "%" unless it is quoted. [%x]'],
    ['a: "x"#c\n', '1:7 A space is missing before "#". [#c]'],
    ['a: !e!x 1\n', '1:4 The tag "!e!x" is unknown. [!e!x]'],
  ])('is said in plain words: %j', async (text, finding) => {
    expect((await findAll(text)).at(-1)).toBe(finding);
  });

  it('has a plain sentence from the fast parser alone, too', () => {
    expect(findFaults('a: b: c\n')).toEqual(['1:4 The text holds ": ", which YAML takes for the end of a name.']);
    expect(findFaults('a: 1\n  b: 2\n')).toEqual(['2:3 This line is indented below a value that is complete.']);
    expect(findFaults('a:\n \tb: 1\n')).toEqual(['2:2 A tab indents this line; YAML takes only spaces.']);
    expect(findFaults('a: @b\n')).toEqual(['1:4 A text cannot begin with "@" unless it is quoted.']);
    expect(findFaults('a: "\\q"\n')).toEqual(['1:6 This backslash begins no escape that YAML knows.']);
    expect(parseYaml('plan.yaml', 'a: [').broken).toBe(true);
  });
});
