import type { When } from '../../gtm/understand/whens.js';

/** What else a trigger is set to that changes when it fires, and that a plan has no word for; each after the event's name. */
export function listStrangeSettings({ type, trigger }: When): string[] {
  const { checkValidation, waitForTags, parameter = [] } = trigger?.entity ?? {};
  const isWatching = parameter.some(({ key, value }) => key === 'useDomChangeListener' && value === 'true');
  return [
    ...(checkValidation?.value === 'true' ? ['happens only when nothing on the page prevents it'] : []),
    ...(waitForTags?.value === 'true' ? ['holds the visitor on the page until its tags have fired'] : []),
    ...(type === 'ELEMENT_VISIBILITY' && !isWatching ? ['does not happen for elements that appear later'] : []),
  ];
}
