import type { PlanEvent } from '../../../plan/model.js';

/** How entities are called, with `{tokens}`. What has no value drops out with the text before it. */
export interface NamePatterns {
  readonly tag: string;
  readonly trigger: string;
  readonly variable: string;
  readonly folder: string;
}

/** What may stand in each pattern; without the last of them names would say nothing. */
export const NAME_TOKENS: Readonly<Record<keyof NamePatterns, readonly string[]>> = {
  tag: ['destination', 'kind', 'stage', 'tier', 'owner', 'event'],
  trigger: ['kind', 'stage', 'tier', 'owner', 'event'],
  variable: ['destination', 'kind', 'name'],
  folder: ['kind', 'name'],
};

export const DEFAULT_NAMES: NamePatterns = {
  tag: '{destination} - {kind} - {event}',
  trigger: '{kind} - {event}',
  variable: '{destination} - {kind} - {name}',
  folder: '{kind} - {name}',
};

/** Token → its value; one that is missing or empty has none. */
export type NameParts = Readonly<Record<string, string | undefined>>;

/** Text before the first token and after the last always stays; between two tokens it stands when both are there. */
export function fillPattern(pattern: string, parts: NameParts): string {
  const [prefix = '', ...rest] = pattern.split(/(\{[a-z]+\})/);
  let filled = '';
  for (let index = 0; index < rest.length; index += 2) {
    const value = parts[rest[index]?.slice(1, -1) ?? ''];
    if (!value) continue;
    filled += `${filled === '' ? '' : rest[index - 1]}${value}`;
  }
  return `${prefix}${filled}${rest.length > 0 ? (rest.at(-1) ?? '') : ''}`;
}

/** The name of an entity; where the convention would leave it empty, that of the default one. */
export function nameEntity(names: NamePatterns, kind: keyof NamePatterns, parts: NameParts): string {
  const filled = fillPattern(names[kind], parts);
  return NAME_TOKENS[kind].some((token) => names[kind].includes(`{${token}}`) && parts[token])
    ? filled
    : fillPattern(DEFAULT_NAMES[kind], parts);
}

/** What an event brings to the names of its tags and its trigger. */
export function partsOf({ name, stage, tier, owner }: PlanEvent): NameParts {
  return { event: name, stage, tier, owner };
}
