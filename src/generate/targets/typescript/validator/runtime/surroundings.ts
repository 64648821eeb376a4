import type { Rules } from './rules.js';

/*
 * What the modules of this folder find around them in a generated module: the tracking code that it imports, and the
 * rules of the plan. None of it is printed.
 */
export interface EventMap {
  readonly [name: string]: object;
}

export type EventName = keyof EventMap & string;

export declare function observeEvents(observer: (name: string, properties: object) => void): () => void;

export declare const RULES: Rules;
