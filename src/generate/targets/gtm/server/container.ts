import type { ContainerExport } from '../../../../gtm/container-export.js';
import type { BuiltInVariable } from '../../../../gtm/entities.js';
import type { Contents } from '../contents.js';
import { collectDrafts, type Draft, makeAll } from '../drafts/draft.js';
import { draftFolder } from '../drafts/folders.js';
import { type Identify, identifyAll } from '../identities.js';
import { markEntities } from '../merge/mark-entities.js';
import { OWNER } from '../owner.js';
import { wrapEntities } from '../wrap-entities.js';
import { draftClients } from './clients.js';
import { draftServerTags } from './tags.js';

/** The built-in variables that the container's conditions use, and those that GTM enables in every new one. */
const BUILT_INS = [
  ['CONTAINER_VERSION', 'Container Version'],
  ['DEBUG_MODE', 'Debug Mode'],
  ['RANDOM_NUMBER', 'Random Number'],
  ['CONTAINER_ID', 'Container ID'],
  ['EVENT_NAME', 'Event Name'],
  ['REQUEST_PATH', 'Request Path'],
  ['REQUEST_METHOD', 'Request Method'],
  ['CLIENT_NAME', 'Client Name'],
] as const;

/** The server container of a plan: it takes what browsers and servers send in GA4's form, and passes it on. */
export function makeServerContainer(contents: Contents): ContainerExport {
  const drafts = collectDrafts([...draftServerTags(contents), ...draftClients(contents), draftFolder(contents)]);
  const identify = identifyAll(drafts);
  return markEntities(makeEntities(contents, drafts, identify), contents.plan.name, drafts, identify);
}

function makeEntities(contents: Contents, drafts: readonly Draft[], identify: Identify): ContainerExport {
  const trigger = makeAll('trigger', drafts, identify);
  const lists = {
    tag: makeAll('tag', drafts, identify),
    ...(trigger.length > 0 && { trigger }),
    variable: makeAll('variable', drafts, identify),
    folder: makeAll('folder', drafts, identify),
    builtInVariable: BUILT_INS.map(([type, name]): BuiltInVariable => ({ ...OWNER, type, name })),
  };
  return wrapEntities(contents.plan.name, 'SERVER', lists, { client: makeAll('client', drafts, identify) });
}
