import type { ImportedTag } from './vendors.js';

type ReadText = (key: string) => string;

/**
 * Tags of templates of the gallery, known by their parameters: the gallery's own ids differ from container to
 * container. Those of Meta and of LinkedIn are the two that hand-made containers have most.
 */
export function recognizeTemplate(text: ReadText): ImportedTag | undefined {
  return recognizeMeta(text) ?? recognizeLinkedin(text);
}

// https://github.com/facebookincubator/GoogleTagManager-WebTemplate-For-FacebookPixel
function recognizeMeta(text: ReadText): ImportedTag | undefined {
  const [pixel, kind] = [text('pixelId'), text('eventName')];
  const as = kind === 'standard' ? text('standardEventName') : kind === 'custom' ? text('customEventName') : '';
  if (pixel === '' || as === '') return undefined;
  const sending = { as, settings: new Map(), fields: new Map([['eventId', 'event_id']]) };
  const table = { key: 'objectPropertyList', columns: ['name', 'value'] } as const;
  return { type: 'meta', settings: new Map([['pixel_id', pixel]]), sends: [{ ...sending, table }] };
}

// https://tagmanager.google.com/gallery/#/owners/linkedin/templates/linkedin-gtm-community-template
function recognizeLinkedin(text: ReadText): ImportedTag | undefined {
  const [partner, conversion] = [text('partnerId'), text('conversionId')];
  if (partner === '') return undefined;
  const settings = new Map([['conversion_id', conversion]]);
  const sends = conversion === '' ? [] : [{ settings, fields: new Map([['eventId', 'event_id']]) }];
  return { type: 'linkedin', settings: new Map([['partner_id', partner]]), sends };
}
