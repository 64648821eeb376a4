import type { Diagnostic } from '../../../../diagnostic.js';
import type { ContainerExport } from '../../../../gtm/container-export.js';
import type { Stream } from '../../../../gtm/understand/ga4.js';
import type { TagView } from '../../../../gtm/understand/tags.js';
import { understand } from '../../../../gtm/understand/understand.js';
import type { Source } from '../../../../source/source.js';
import { CODE } from './findings.js';
import type { ContainerMerge } from './merge-container.js';

/**
 * Tags of others that send what the plan’s tags send, to the same stream, by what they do: in a container that was
 * worked on before there was a plan, they stand side by side, and every figure is double.
 */
export function findDoubles(
  merge: ContainerMerge,
  generated: ContainerExport,
  source: Source,
  file: ContainerExport,
): Diagnostic[] {
  const ours = understand({ name: '', text: '' }, generated);
  const theirs = understand(source, file);
  const isTheirs = isOthers(merge);
  const isLeft = isLeftOver(merge);
  const libraries = theirs.google
    .filter(({ view }) => isTheirs(view))
    .flatMap(({ view, stream }): Diagnostic[] => {
      const same = ours.google.find((each) => meet(each.stream, stream));
      return same ? [reportLibrary(view, same.view, source)] : [];
    });
  const events = theirs.events
    .filter(({ view }) => isTheirs(view))
    .flatMap(({ view, name, stream }): Diagnostic[] => {
      const same = ours.events.find((each) => each.name === name && meet(each.stream, stream));
      return same ? [reportEvent(name, view, same.view, source, isLeft(view))] : [];
    });
  return [...libraries, ...events];
}

/** Neither the plan's, nor used by it, nor gone; and it does something. */
function isOthers({ steps, removed }: ContainerMerge): (view: TagView) => boolean {
  const known = [...steps.flatMap((step) => (step.what === 'add' ? [] : [step.existing])), ...removed];
  const indexes = new Set(known.filter(({ kind }) => kind === 'tag').map(({ index }) => index));
  return ({ entity, path, firing }) => !entity.paused && firing.length > 0 && !indexes.has(path[2] as number);
}

/** The plan's from before, which another tag of it serves now. */
function isLeftOver({ left }: ContainerMerge): (view: TagView) => boolean {
  const indexes = new Set(left.filter(({ kind }) => kind === 'tag').map(({ index }) => index));
  return ({ path }) => indexes.has(path[2] as number);
}

function meet(one: Stream, other: Stream): boolean {
  return one.ids.some((id) => other.ids.includes(id));
}

function reportLibrary(theirs: TagView, ours: TagView, source: Source): Diagnostic {
  return {
    code: CODE,
    severity: 'warning',
    message: `The tag "${theirs.entity.name}" loads Google's library for the stream that "${ours.entity.name}" of the plan loads it for.`,
    help: 'Pause or remove it in GTM: the library is set up twice, and page views may be double.',
    location: { source, path: [...theirs.path, 'name'] },
  };
}

function reportEvent(name: string, theirs: TagView, ours: TagView, source: Source, isLeft: boolean): Diagnostic {
  return {
    code: CODE,
    severity: 'warning',
    message: `The tag "${theirs.entity.name}" sends "${name}" to the stream that "${ours.entity.name}" of the plan sends it to.`,
    help: `${isLeft ? 'Remove it with --prune' : 'Pause or remove it in GTM'}: every figure of the event would be double.`,
    location: { source, path: [...theirs.path, 'name'] },
  };
}
