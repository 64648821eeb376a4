import type { ContainerExport } from '../../../gtm/container-export.js';
import { enableBuiltIns } from './built-ins.js';
import { type Contents, remember } from './contents.js';
import { collectDrafts, type Draft, makeAll } from './drafts/draft.js';
import { draftFolder } from './drafts/folders.js';
import { type Identify, identifyAll } from './identities.js';
import { markEntities } from './merge/mark-entities.js';
import { draftConsentDefaults } from './vendors/consent-defaults.js';
import { draftLinker } from './vendors/conversion-linker.js';
import { findVendor } from './vendors/registry.js';
import { wrapEntities } from './wrap-entities.js';

/** The web container of a plan, as if it had been exported from a workspace. */
export function makeContainer(contents: Contents): ContainerExport {
  return remember(contents, 'container', () => makeNew(contents));
}

function makeNew(contents: Contents): ContainerExport {
  const drafts = collectDrafts([...draftTags(contents), draftFolder(contents)]);
  const identify = identifyAll(drafts);
  return markEntities(makeEntities(contents, drafts, identify), contents.plan.name, drafts, identify);
}

function draftTags(contents: Contents): Draft<'tag'>[] {
  const { destinations, deliveries, options } = contents;
  const own = destinations.flatMap((destination) => {
    const there = deliveries.filter(({ to }) => to.destination.name === destination.name);
    return findVendor(destination, options)?.draft(destination, there, contents) ?? [];
  });
  return [...draftConsentDefaults(contents), ...draftLinker(contents), ...own];
}

function makeEntities(contents: Contents, drafts: readonly Draft[], identify: Identify): ContainerExport {
  const tag = makeAll('tag', drafts, identify);
  const trigger = makeAll('trigger', drafts, identify);
  const variable = makeAll('variable', drafts, identify);
  const customTemplate = makeAll('template', drafts, identify);
  return wrapEntities(contents.plan.name, 'WEB', {
    ...(tag.length > 0 && { tag }),
    ...(trigger.length > 0 && { trigger }),
    ...(variable.length > 0 && { variable }),
    folder: makeAll('folder', drafts, identify),
    builtInVariable: enableBuiltIns([...tag, ...trigger, ...variable]),
    ...(customTemplate.length > 0 && { customTemplate }),
  });
}
