import type { Diagnostic } from '../../../../diagnostic.js';
import type { ContainerExport } from '../../../../gtm/container-export.js';
import { readExportFile } from '../../../../gtm/read/read-export.js';
import type { Source } from '../../../../source/source.js';
import type { MergeRequest, MergeResult } from '../../../merge.js';
import { checkNames } from './check-names.js';
import { editExport } from './edit-export.js';
import { listEntities } from './entities.js';
import { findDoubles } from './find-doubles.js';
import { CODE, findProblems } from './findings.js';
import type { Fields } from './kinds.js';
import { listChanges } from './list-changes.js';
import { mergeContainer } from './merge-container.js';

/** Puts a generated container into an export, as docs/decisions/0006-gtm-merge.md describes. */
export function mergeExport(generated: ContainerExport, plan: string, request: MergeRequest): MergeResult {
  const { source, file, diagnostics } = readExportFile(request.name, request.bytes);
  if (!file) return { entities: [], diagnostics };
  const stranger = compareContexts(file, generated, source);
  if (stranger) return { entities: [], diagnostics: [...diagnostics, stranger] };
  const version = file.containerVersion as unknown as Fields;
  const merge = mergeContainer(version, generated.containerVersion, { ...request, plan });
  const found = [
    ...diagnostics,
    ...findProblems(merge, source),
    ...checkNames(merge, version, source),
    ...findDoubles(merge, generated, source, file),
  ];
  const entities = listChanges(merge, listEntities(version));
  if (found.some(({ severity }) => severity === 'error')) return { entities, diagnostics: found };
  return { content: keepOrderMark(request.bytes) + editExport(source, merge), entities, diagnostics: found };
}

function compareContexts(file: ContainerExport, generated: ContainerExport, source: Source): Diagnostic | undefined {
  const there = file.containerVersion.container.usageContext;
  const ours = generated.containerVersion.container.usageContext;
  if (there.some((context) => ours.includes(context))) return undefined;
  const [is, wants] = [there, ours].map((contexts) => contexts.map((each) => `"${each}"`).join(', '));
  return {
    code: CODE,
    severity: 'error',
    message: `The container is for ${is}, and the plan makes one for ${wants}.`,
    help: 'Name the export of another container, or set the option "container" of the output.',
    location: { source, path: ['containerVersion', 'container', 'usageContext', 0] },
  };
}

/** A byte order mark is no text, and GTM writes none; who has one keeps it. */
function keepOrderMark([first, second, third]: Uint8Array): string {
  return first === 0xef && second === 0xbb && third === 0xbf ? '\ufeff' : '';
}
