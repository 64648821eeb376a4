import type { Json } from '../container-check/problems.js';
import { allHold } from './conditions.js';

/** What the tags of a server container send for one event: type, where to, what. */
export function receive(file: Json, event: string, data: Readonly<Record<string, unknown>>): string[] {
  const version = file.containerVersion;
  const resolve = (template: string): unknown => {
    const [, name] = /^\{\{([^{}]*)\}\}$/.exec(template) ?? [];
    return name === undefined ? template : resolveVariable(version, name, event, data);
  };
  const fired = (version.trigger ?? [])
    .filter(({ customEventFilter, filter }: Json) => allHold(customEventFilter, resolve) && allHold(filter, resolve))
    .map(({ triggerId }: Json) => triggerId);
  const meets = (ids: readonly string[] = []) => ids.some((id) => id === '2147479574' || fired.includes(id));
  return version.tag
    .filter((tag: Json) => meets(tag.firingTriggerId) && !meets(tag.blockingTriggerId))
    .map((tag: Json) => describe(tag, resolve));
}

function resolveVariable(version: Json, name: string, event: string, data: Readonly<Record<string, unknown>>): unknown {
  if (name === '_event') return event;
  const variable = version.variable.find((each: Json) => each.name === name);
  const field = (key: string) => variable?.parameter.find((each: Json) => each.key === key)?.value;
  if (variable?.type === 'c') return field('value');
  if (variable?.type === 'ed') return data[field('keyPath')];
  throw new Error(`The server has no variable "${name}".`);
}

function describe(tag: Json, resolve: (template: string) => unknown): string {
  const value = (key: string) => {
    const text = tag.parameter.find((each: Json) => each.key === key)?.value;
    return text === undefined ? undefined : resolve(text);
  };
  switch (tag.type) {
    case 'sgtmgaaw':
      return `sgtmgaaw ${tag.name}`;
    case 'sgtmadsct':
      return `sgtmadsct ${value('conversionId')}/${value('conversionLabel')} ${value('conversionValue')} ${value('currencyCode')}`;
    case 'sgtmfls':
      return `sgtmfls ${value('advertiserId')}/${value('groupTag')}/${value('activityTag')}`;
    default:
      return tag.type;
  }
}
