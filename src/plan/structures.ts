import type { Structures } from './structure.js';
import structures from './structures.json' with { type: 'json' };

/** What plan files may hold: derived from src/plan/schema by `npm run sync`. */
export const STRUCTURES = structures as unknown as Structures;
