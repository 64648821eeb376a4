import { checkClients } from './container-check/clients.js';
import { checkConversions } from './container-check/conversions.js';
import { checkIdentity } from './container-check/identity.js';
import { isObject, type Json } from './container-check/problems.js';
import { checkReferences } from './container-check/references.js';
import { checkScripts } from './container-check/scripts.js';
import { checkShapes } from './container-check/shapes.js';
import { checkTagsAndVariables } from './container-check/tags.js';
import { checkTemplates } from './container-check/templates.js';
import { checkTriggers } from './container-check/triggers.js';

/**
 * What an import of this file would stumble over, by what is known of the format (counted in real exports, and what
 * the importer was seen to refuse). It knows nothing of how we write containers, and shares no code with it.
 */
export function checkContainer(file: unknown): string[] {
  if (!isObject(file)) return ['the file is no object'];
  const version = file.containerVersion;
  if (!isObject(version)) return ['containerVersion: is missing'];
  return [
    ...checkTop(file),
    ...checkShapes(version),
    ...checkIdentity(version),
    ...checkReferences(version),
    ...checkTagsAndVariables(version),
    ...checkTriggers(version),
    ...checkConversions(version),
    ...checkScripts(version),
    ...checkTemplates(version),
    ...checkClients(version),
  ];
}

function* checkTop(file: Record<string, Json>): Generator<string> {
  if (file.exportFormatVersion !== 2) yield 'exportFormatVersion: is not 2';
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(file.exportTime)) yield 'exportTime: is no time';
  const { container, containerVersionId } = file.containerVersion;
  if (typeof containerVersionId !== 'string') yield 'containerVersionId: is no string';
  if (!isObject(container)) yield 'container: is missing';
}
