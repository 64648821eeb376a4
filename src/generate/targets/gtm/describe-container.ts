import type { Container } from '../../../gtm/container-export.js';
import { FINGERPRINT, OWNER, PUBLIC_ID } from './owner.js';
import { cleanName } from './text.js';

export const PATH = `accounts/${OWNER.accountId}/containers/${OWNER.containerId}`;
export const SITE = 'https://tagmanager.google.com/#';

/** What the file says of its container; an import takes nothing from it. */
export function describeContainer(name: string, context: 'WEB' | 'SERVER'): Container {
  return {
    path: PATH,
    ...OWNER,
    name: cleanName(name),
    publicId: PUBLIC_ID,
    usageContext: [context],
    fingerprint: FINGERPRINT,
    tagManagerUrl: `${SITE}/container/${PATH}/workspaces?apiLink=container`,
    features: context === 'WEB' ? WEB_FEATURES : SERVER_FEATURES,
    tagIds: [PUBLIC_ID],
  };
}

const WEB_FEATURES = {
  supportUserPermissions: true,
  supportEnvironments: true,
  supportWorkspaces: true,
  supportGtagConfigs: false,
  supportBuiltInVariables: true,
  supportClients: false,
  supportFolders: true,
  supportTags: true,
  supportTemplates: true,
  supportTriggers: true,
  supportVariables: true,
  supportVersions: true,
  supportZones: true,
  supportTransformations: false,
};

const SERVER_FEATURES = { ...WEB_FEATURES, supportClients: true, supportTransformations: true };
