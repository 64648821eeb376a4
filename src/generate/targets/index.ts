// Derived from this folder by `npm run sync`. Do not edit.
import type { AnyTarget } from '../target.js';
import { document } from './document/index.js';
import { gtm } from './gtm/index.js';
import { jsonSchema } from './json-schema/index.js';
import { typescript } from './typescript/index.js';

export const TARGETS: readonly AnyTarget[] = [
  document,
  gtm,
  jsonSchema,
  typescript,
];
