import { boolean } from '../../../../gtm/parameter.js';
import { RESERVED_TRIGGERS } from '../../../../gtm/reserved-triggers.js';
import type { DestinationType } from '../../../../plan/destination-types.js';
import { requireConsent } from '../consent.js';
import type { Contents } from '../contents.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { fireOnStart } from './google-tag.js';
import { RANKS } from './vendor.js';

const LINKED: readonly DestinationType[] = ['google_ads', 'floodlight'];

/**
 * Keeps the click on an advertisement in a cookie for the tags that count it, on every page where one may land.
 * One serves all; so it waits for what all of them need.
 */
export function draftLinker(contents: Contents): Draft<'tag'>[] {
  const linked = contents.destinations.filter(({ type }) => LINKED.includes(type));
  const [first] = linked;
  if (!first) return [];
  const consent = [...new Set(linked.flatMap((destination) => destination.consent ?? []))];
  const unsaid = linked.find((destination) => destination.consent === undefined);
  return [
    draftTag(contents, {
      key: ['linker'],
      parts: { kind: 'Conversion linker' },
      type: 'gclidw',
      ...fireOnStart(contents, RESERVED_TRIGGERS.allPages),
      consent: requireConsent(unsaid ?? first, consent),
      rank: RANKS.linker,
      needs: [],
      parameter: () => [
        boolean('enableCrossDomain', false),
        boolean('enableUrlPassthrough', false),
        boolean('enableCookieOverrides', false),
      ],
    }),
  ];
}
