import type { Container, ContainerExport } from '../../../gtm/container-export.js';
import type { Trigger } from '../../../gtm/entities.js';
import { enableBuiltIns } from './built-ins.js';
import type { Contents } from './contents.js';
import { findFolder, makeFolders } from './folders.js';
import { type Identify, identifyAll } from './identities.js';
import { markEntities } from './merge/mark-entities.js';
import { EXPORT_TIME, FINGERPRINT, OWNER, PUBLIC_ID } from './owner.js';
import { listSubjects } from './subjects.js';
import { makeTags } from './tags.js';
import { cleanName } from './text.js';
import { listenFor } from './triggers.js';
import { makeVariables } from './variables.js';

const PATH = `accounts/${OWNER.accountId}/containers/${OWNER.containerId}`;
const SITE = 'https://tagmanager.google.com/#';

/** The web container of a plan, as if it had been exported from a workspace. */
export function makeContainer(contents: Contents): ContainerExport {
  const subjects = listSubjects(contents);
  const identify = identifyAll(subjects);
  return markEntities(makeEntities(contents, identify), contents.plan.name, subjects, identify);
}

function makeEntities(contents: Contents, identify: Identify): ContainerExport {
  const tag = makeTags(contents, identify);
  const trigger = makeTriggers(contents, identify);
  const variable = makeVariables(contents, identify);
  return {
    exportFormatVersion: 2,
    exportTime: EXPORT_TIME,
    containerVersion: {
      path: `${PATH}/versions/0`,
      ...OWNER,
      containerVersionId: '0',
      container: describeContainer(contents.plan.name),
      ...(tag.length > 0 && { tag }),
      ...(trigger.length > 0 && { trigger }),
      ...(variable.length > 0 && { variable }),
      folder: makeFolders(contents, identify),
      builtInVariable: enableBuiltIns([...tag, ...trigger, ...variable]),
      fingerprint: FINGERPRINT,
      tagManagerUrl: `${SITE}/versions/${PATH}/versions/0?apiLink=version`,
    },
  };
}

function makeTriggers(contents: Contents, identify: Identify): Trigger[] {
  return contents.triggered.map((event) => {
    const { id, name } = identify('trigger', event.name);
    const { type, parameter, ...fields } = listenFor(event, identify);
    return {
      ...OWNER,
      triggerId: id,
      name,
      type,
      ...fields,
      fingerprint: FINGERPRINT,
      parentFolderId: findFolder(event, contents, identify),
      ...(parameter && { parameter }),
    };
  });
}

function describeContainer(name: string): Container {
  return {
    path: PATH,
    ...OWNER,
    name: cleanName(name),
    publicId: PUBLIC_ID,
    usageContext: ['WEB'],
    fingerprint: FINGERPRINT,
    tagManagerUrl: `${SITE}/container/${PATH}/workspaces?apiLink=container`,
    features: WEB_FEATURES,
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
