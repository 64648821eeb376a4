import { table, template } from '../../../../gtm/parameter.js';
import { RESERVED_TRIGGERS } from '../../../../gtm/reserved-triggers.js';
import type { Contents } from '../contents.js';
import { type Draft, identityOf } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { FINGERPRINT, OWNER } from '../owner.js';
import { printConsentTemplate } from './consent-template.js';
import { RANKS } from './vendor.js';

/**
 * Sets the state of every consent type of the plan before anything else happens. A script in a custom HTML tag would
 * come too late; so the file brings a template of its own, which asks GTM for the right to write these types.
 * https://developers.google.com/tag-platform/tag-manager/templates/consent-apis
 */
export function draftConsentDefaults(contents: Contents): Draft<'tag'>[] {
  const { consent } = contents.options;
  if (consent.default === undefined) return [];
  const made = draftTemplate(contents);
  const rows = listStates(contents);
  return [
    draftTag(contents, {
      key: ['consent', 'defaults'],
      parts: { kind: 'Consent defaults' },
      type: (identify) => `cvt_${OWNER.containerId}_${identityOf(made, identify).id}`,
      firing: [RESERVED_TRIGGERS.consentInitialization],
      once: false,
      // It is what asks for consent.
      consent: { consentStatus: 'NOT_NEEDED' },
      rank: RANKS.consent,
      needs: [made],
      parameter: () => [
        ...table('states', ['type', 'state'], rows),
        ...(consent.regions.length > 0 ? [template('regions', consent.regions.join(','))] : []),
        ...(consent.wait_for_update === undefined ? [] : [template('waitForUpdate', String(consent.wait_for_update))]),
      ],
    }),
  ];
}

/** Consent type → its state before the visitor answers. */
export function listStates({ plan, options }: Contents): [string, string][] {
  const { default: state = 'denied', granted } = options.consent;
  return plan.consentTypes.map((type) => [type, granted.includes(type) ? 'granted' : state]);
}

function draftTemplate({ plan }: Contents): Draft<'template'> {
  const draft: Draft<'template'> = {
    kind: 'template',
    key: ['consent'],
    label: 'Consent defaults',
    needs: [],
    make: (identify) => {
      const { id, name } = identityOf(draft, identify);
      const templateData = printConsentTemplate(name, plan.consentTypes);
      return { ...OWNER, templateId: id, name, fingerprint: FINGERPRINT, templateData };
    },
  };
  return draft;
}
