import { AUTO_EVENT_PARAMETERS } from '../../../gtm/auto-event-parameters.js';
import type { WebBuiltInName } from '../../../gtm/built-in-variables.js';
import type { TriggerWhen } from '../../../plan/model.js';

/** A part of the element on which the event happened: GTM's auto-event variable. */
export interface ElementPart {
  readonly varType: 'URL' | 'ATTRIBUTE';
  readonly component?: 'HOST' | 'EXTENSION';
  readonly attribute?: string;
}

/** Parameters of GA4's enhanced measurement that no built-in variable holds. */
const LINK_PARTS: ReadonlyMap<string, ElementPart> = new Map<string, ElementPart>([
  ['link_domain', { varType: 'URL', component: 'HOST' }],
  ['file_extension', { varType: 'URL', component: 'EXTENSION' }],
]);

const ELEMENT_PARTS: ReadonlyMap<string, ReadonlyMap<string, ElementPart>> = new Map([
  ['click', LINK_PARTS],
  ['link', LINK_PARTS],
  ['form', new Map<string, ElementPart>([['form_name', { varType: 'ATTRIBUTE', attribute: 'name' }]])],
]);

const PAGE: ReadonlyMap<string, WebBuiltInName> = new Map([
  ['page_location', 'Page URL'],
  ['page_path', 'Page Path'],
  ['page_hostname', 'Page Hostname'],
  ['page_referrer', 'Referrer'],
]);

/** What GTM knows of a parameter at the moment of an event that it makes; of one that code pushes it knows nothing. */
export function findKnown(
  trigger: TriggerWhen | undefined,
  parameter: string,
): WebBuiltInName | ElementPart | undefined {
  if (!trigger || trigger.kind === 'event') return undefined;
  const { kind } = trigger;
  return (
    AUTO_EVENT_PARAMETERS.get(kind)?.get(parameter) ?? ELEMENT_PARTS.get(kind)?.get(parameter) ?? PAGE.get(parameter)
  );
}
