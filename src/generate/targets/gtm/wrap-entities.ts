import type { Container, ContainerExport, ContainerVersion } from '../../../gtm/container-export.js';
import { EXPORT_TIME, FINGERPRINT, OWNER, PUBLIC_ID } from './owner.js';
import { cleanName } from './text.js';

const PATH = `accounts/${OWNER.accountId}/containers/${OWNER.containerId}`;
const SITE = 'https://tagmanager.google.com/#';

/** The file that holds these entities, as if it had been exported from a workspace. GTM puts clients at the end. */
export function wrapEntities(
  name: string,
  context: 'WEB' | 'SERVER',
  lists: Partial<ContainerVersion>,
  clients: Pick<ContainerVersion, 'client'> = {},
): ContainerExport {
  return {
    exportFormatVersion: 2,
    exportTime: EXPORT_TIME,
    containerVersion: {
      path: `${PATH}/versions/0`,
      ...OWNER,
      containerVersionId: '0',
      container: describeContainer(name, context),
      ...lists,
      fingerprint: FINGERPRINT,
      tagManagerUrl: `${SITE}/versions/${PATH}/versions/0?apiLink=version`,
      ...clients,
    },
  };
}

/** What the file says of its container; an import takes nothing from it. */
function describeContainer(name: string, context: 'WEB' | 'SERVER'): Container {
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
