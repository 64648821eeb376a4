import type { Diagnostic } from '../diagnostic.js';
import { decode } from './decode.js';
import { JsonReader, JsonStop } from './json-reader.js';
import type { Source } from './source.js';
import { type Fault, toSyntaxErrors } from './syntax-error.js';

/** A text read as JSON: the value, and the tree that knows where each part of it stands. */
export interface ParsedJson {
  readonly source: Source;
  /** As `JSON.parse` gives it; absent when there is a fault. */
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the bytes of one JSON file, strictly. Not with the reader of YAML, of which JSON is nearly a part: that takes
 * what other readers of the file refuse (a comma too many, a comment, a name without quotes). Never throws; stops at
 * the first fault, because what follows one in JSON is guesswork.
 */
export function readJson(name: string, bytes: Uint8Array): ParsedJson {
  const { text, fault } = decode(bytes);
  if (!fault) return parseJson(name, text);
  return fail({ name, text }, { ...fault, message: fault.message.replace('a YAML text', 'a JSON text') });
}

export function parseJson(name: string, given: string): ParsedJson {
  const text = given.replace(/^\uFEFF/, '');
  try {
    const tree = new JsonReader(text).read();
    return { source: { name, text, tree }, value: JSON.parse(text), diagnostics: [] };
  } catch (error) {
    if (error instanceof JsonStop) return fail({ name, text }, error.fault);
    throw error;
  }
}

function fail(source: Source, fault: Fault): ParsedJson {
  return { source, diagnostics: toSyntaxErrors(source, [fault]) };
}
