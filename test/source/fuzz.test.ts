import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic.js';
import { findRange } from '../../src/source/location.js';
import type { Node, ScalarNode } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { anyText, plan } from './arbitrary-text.js';
import { show, toData } from './show.js';

// Seeded, so that a run is the same everywhere; a failure prints its input.
const SEED = 20261121;
const run = (numRuns: number) => ({ seed: SEED, numRuns, interruptAfterTimeLimit: 1500 });

function checkDiagnostics(diagnostics: readonly Diagnostic[], text: string): void {
  for (const { message, location } of diagnostics) {
    const { start, end } = findRange(location);
    expect(message).toMatch(/^[A-Z].*\.$/s);
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
}

function scalars(node: Node | undefined): ScalarNode[] {
  if (!node) return [];
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'list') return node.items.flatMap(scalars);
  return [...node.entries.values()].flatMap(({ key, value }) => [key, ...scalars(value)]);
}

describe('any text', () => {
  it('is read or refused in sentences with places, by both ways to read', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (generated) => {
        // As bytes it cannot hold half a surrogate pair.
        const text = Buffer.from(generated).toString();
        const parsed = parseYaml('plan.yaml', text);
        checkDiagnostics(parsed.diagnostics, parsed.source.text);
        const read = await readYaml('plan.yaml', Buffer.from(text));
        checkDiagnostics(read.diagnostics, read.source.text);
        if (parsed.broken) expect(parsed.diagnostics.length > 0 && read.diagnostics.length > 0).toBe(true);
      }),
      run(3000),
    );
  });

  it('of any bytes is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (bytes) => {
        const { diagnostics, source } = await readYaml('plan.yaml', bytes);
        checkDiagnostics(diagnostics, source.text);
      }),
      run(2000),
    );
  });

  it('that we accept means to `yaml` what it means to us', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { source, diagnostics } = parseYaml('plan.yaml', text);
        // How deep a block at the root is indented is disputed; it can be no plan.
        fc.pre(!/[|>][-+]?\d/.test(text));
        // To `yaml` a CR alone is no line end, "..." with nothing before it ends a document,
        // and a byte order mark within a line is one, too.
        fc.pre(diagnostics.length === 0 && source.tree !== undefined && !/\r(?!\n)|^\.\.\.|\uFEFF/m.test(text));
        const theirs = parseDocument(source.text, {
          logLevel: 'silent',
          schema: 'failsafe',
          merge: false,
          uniqueKeys: false,
        });
        fc.pre(theirs.errors.length === 0 && theirs.warnings.length === 0 && !/<<|&|!/.test(text));
        expect(toTexts(source.tree)).toEqual(withoutNull(theirs.toJS({ mapAsMap: true })));
      }),
      run(3000),
    );
  });

  it('has the same faults and the same data with other line ends, and with a byte order mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replaceAll(/\r\n?|\uFEFF/g, '\n');
        const expected = parseYaml('plan.yaml', lf);
        for (const other of [lf.replaceAll('\n', '\r\n'), lf.replaceAll('\n', '\r'), `\uFEFF${lf}`]) {
          const { source, diagnostics } = parseYaml('plan.yaml', other);
          expect(diagnostics.map(show)).toEqual(expected.diagnostics.map(show));
          expect(toData(source.tree)).toEqual(toData(expected.source.tree));
        }
      }),
      run(1500),
    );
  });
});

/** Every scalar as its text, and what is not there as an empty one. */
function toTexts(node: Node | undefined): unknown {
  if (!node) return '';
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(toTexts);
  return new Map([...node.entries].map(([name, { value }]) => [name, toTexts(value)]));
}

function withoutNull(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNull);
  return data instanceof Map ? new Map([...data].map(([key, value]) => [key, withoutNull(value)])) : (data ?? '');
}

describe('every scalar', () => {
  it('of a real plan, cut out by its range, is read as what it was', () => {
    const { source, diagnostics } = parseYaml('store.yaml', plan);
    expect(diagnostics).toEqual([]);
    const found = scalars(source.tree);
    expect(found.length).toBeGreaterThan(300);
    for (const { start, end, text, value } of found) {
      const alone = parseYaml('plan.yaml', plan.slice(start, end)).source.tree;
      expect(alone).toMatchObject({ text, value });
    }
  });

  it('of any text that we accept stands where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { source, diagnostics } = parseYaml('plan.yaml', text);
        fc.pre(diagnostics.length === 0 && !/[|>!\uFEFF]/.test(text));
        for (const scalar of scalars(source.tree)) {
          const slice = source.text.slice(scalar.start, scalar.end);
          if (/^(\*|---|\.\.\.|\uFEFF)/.test(slice)) continue;
          // A name that ends with ":" is, alone, a name with nothing, and "-" an item.
          if (/:$|^[-?]$/.test(slice)) continue;
          // Text of several lines is read by its indentation, which a slice has lost.
          if (/[\r\n]/.test(slice)) continue;
          const alone = parseYaml('plan.yaml', slice).source.tree as ScalarNode | undefined;
          expect(alone?.text ?? '').toBe(scalar.text);
        }
      }),
      run(3000),
    );
  });
});
