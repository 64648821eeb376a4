// Derived from this folder by `npm run sync`. Do not edit.
import type { Reporter } from '../reporter.js';
import { json } from './json.js';
import { pretty } from './pretty/index.js';

export const REPORTERS: readonly Reporter[] = [
  json,
  pretty,
];
