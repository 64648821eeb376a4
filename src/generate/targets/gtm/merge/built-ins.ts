import type { ContainerVersion } from '../../../../gtm/container-export.js';
import { refer } from '../../../../gtm/parameter.js';
import { asList, isObject } from './entities.js';
import type { Fields } from './kinds.js';

/**
 * The built-in variables that the container must enable for what goes into it. GTM's own five are generated for new
 * containers; in one that is there, somebody may have turned them off on purpose.
 */
export function findMissingBuiltIns(version: Fields, generated: ContainerVersion, owner: Fields): Fields[] {
  const { builtInVariable = [], ...lists } = generated;
  const text = JSON.stringify(lists);
  const enabled = new Set(listBuiltIns(version).map(({ type }) => type));
  return builtInVariable
    .filter(({ type, name }) => !enabled.has(type) && text.includes(refer(name)))
    .map((builtIn) => ({ ...builtIn, ...owner }));
}

export function listBuiltIns(version: Fields): Fields[] {
  return asList(version.builtInVariable).filter(isObject);
}
