// Derived from this folder by `npm run sync`. Do not edit.
import type { Rule } from '../rule.js';

export const RULES: readonly Rule[] = [
];
