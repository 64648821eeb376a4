import type { Diagnostic } from '../../diagnostic.js';
import type { ContainerExport } from '../../gtm/container-export.js';
import { type Understood, understand } from '../../gtm/understand/understand.js';
import { findUnusedTriggers, findUnusedVariables } from '../../gtm/understand/unused.js';
import type { Source } from '../../source/source.js';
import { Destinations } from './destinations.js';
import type { PlanDraft } from './drafts.js';
import { block, entry } from './entries.js';
import { Events } from './events.js';
import { importGa4 } from './ga4.js';
import { importGoogleTags } from './google-tags.js';
import { Notes } from './notes.js';
import { importOtherTags } from './other-tags.js';
import { noteTagSettings } from './tag-settings.js';
import { Values } from './values.js';

/** A plan made from a container. */
export interface ImportedContainer {
  /** The plan's text, as YAML. Absent when there is nothing that a plan could be made from. */
  readonly text?: string;
  /** Everything of the container that the plan does not have, each with its place in the export. */
  readonly notes: readonly Diagnostic[];
  readonly counts: { readonly events: number; readonly tags: number };
}

/** What all parts of an import work on. */
export interface Import {
  readonly live: Understood;
  readonly notes: Notes;
  readonly destinations: Destinations;
  readonly values: Values;
  readonly events: Events;
}

/**
 * Makes a plan from a web container: its events with parameters, triggers, consent and destinations. What only a
 * person knows stands as `TODO`; what the plan cannot say is in the notes, and as comments where it belongs.
 */
export async function importContainer(source: Source, file: ContainerExport): Promise<ImportedContainer> {
  const live = understand(source, file);
  const notes = new Notes(source);
  if (live.isServer) return refuseServer(live, notes);
  const work: Import = {
    live,
    notes,
    destinations: new Destinations(),
    values: new Values(notes),
    events: new Events(),
  };
  const options = importGoogleTags(work);
  importGa4(work);
  importOtherTags(work);
  work.destinations.noteOpen(notes);
  noteTagSettings(work);
  listLeftOvers(work);
  const formats = work.values.listFormats();
  const draft: PlanDraft = {
    name: file.containerVersion.container.name || 'Imported container',
    destinations: work.destinations.list(),
    properties: work.values.properties,
    events: work.events.list(),
    options: [...options, ...(formats.length > 0 ? [entry('variables', block(formats))] : [])],
  };
  const counts = { events: draft.events.length, tags: live.views.length };
  // It brings the printer of YAML, which is large and which nothing else needs.
  const { printPlan } = await import('./print-plan.js');
  return { text: printPlan(draft, file, notes.list()), notes: notes.list(), counts };
}

function refuseServer(live: Understood, notes: Notes): ImportedContainer {
  notes.add(
    'A server container is no source of a plan: its events come from the web container.',
    ['containerVersion', 'container', 'usageContext', 0],
    'Import the web container.',
  );
  return {
    notes: notes.list().map((note) => ({ ...note, severity: 'error' })),
    counts: { events: 0, tags: live.views.length },
  };
}

/** Kinds of entities that a plan has nothing for. */
const OTHERS = [
  ['client', 'client'],
  ['transformation', 'transformation'],
  ['customTemplate', 'custom template'],
  ['zone', 'zone'],
  ['gtagConfig', 'configuration of a Google tag'],
] as const;

function listLeftOvers({ live, notes }: Import): void {
  for (const { entity, path } of findUnusedTriggers(live)) {
    notes.add(`The trigger "${entity.name}" is not in the plan: nothing fires on it.`, [...path, 'name']);
  }
  for (const { entity, path } of findUnusedVariables(live)) {
    notes.add(`The variable "${entity.name}" is not in the plan: nothing calls it.`, [...path, 'name']);
  }
  const version = live.file.containerVersion;
  for (const [kind, noun] of OTHERS) {
    for (const [index, entity] of (version[kind] ?? []).entries()) {
      const hasName = 'name' in entity;
      const name = hasName ? `"${entity.name}" ` : '';
      notes.add(`The ${noun} ${name}is not in the plan.`, ['containerVersion', kind, index, hasName ? 'name' : 'type']);
    }
  }
}
