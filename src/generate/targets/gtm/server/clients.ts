import { boolean, type Parameter, template } from '../../../../gtm/parameter.js';
import type { Contents } from '../contents.js';
import { type Draft, identityOf } from '../drafts/draft.js';
import { draftFolder } from '../drafts/folders.js';
import { FINGERPRINT, OWNER } from '../owner.js';

/** What takes requests: of Google's tag in browsers, and of servers that send events by the Measurement Protocol. */
export function draftClients(contents: Contents): Draft<'client'>[] {
  return [
    draftClient(contents, 'gaaw_client', 'GA4', [
      template('cookieDomain', 'auto'),
      template('cookieMaxAgeInSec', '63072000'),
      boolean('activateDefaultPaths', true),
      template('cookiePath', '/'),
      template('cookieManagement', 'server'),
      template('cookieName', 'FPID'),
    ]),
    draftClient(contents, 'mpaw_client', 'Measurement Protocol (GA4)', [template('activationPath', '/mp/collect')]),
  ];
}

function draftClient(contents: Contents, type: string, label: string, parameter: Parameter[]): Draft<'client'> {
  const folder = draftFolder(contents);
  const draft: Draft<'client'> = {
    kind: 'client',
    key: [type],
    label,
    needs: [folder],
    make: (identify) => {
      const { id, name } = identityOf(draft, identify);
      const parentFolderId = identityOf(folder, identify).id;
      return { ...OWNER, clientId: id, name, type, parameter, fingerprint: FINGERPRINT, parentFolderId };
    },
  };
  return draft;
}
