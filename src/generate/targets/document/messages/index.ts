import { ENGLISH, type Messages } from './english.js';
import { GERMAN } from './german.js';

export type { Messages } from './english.js';

/** The languages of the document, by their BCP 47 tag. */
export const LANGUAGES = { en: ENGLISH, de: GERMAN } as const satisfies Record<string, Messages>;

export type Language = keyof typeof LANGUAGES;
