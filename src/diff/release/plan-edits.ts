import type { TextEdit } from '../../diagnostic.js';
import type { Plan, PlanEvent } from '../../plan/model.js';
import { addField, replaceScalar } from '../../source/edit-map.js';
import { findNode } from '../../source/location.js';
import type { Entry } from '../../source/node.js';
import type { Source } from '../../source/source.js';
import type { Change } from '../change.js';

/** What a release writes into a plan. */
export interface PlanEdits {
  readonly edits: readonly TextEdit[];
  /** Places, such as `since` of "b", that are written as an alias or in another way that no text can be added to. */
  readonly skipped: readonly string[];
}

/**
 * The edits that make a plan a release: its version, `since` of the events that are new, `deprecated.since` of
 * those that are newly deprecated; with the version, `released` where the plan has it, when `date` (ISO 8601) is
 * given. What is written already stays; after the edits there is nothing to edit.
 */
export function findPlanEdits(plan: Plan, changes: readonly Change[], version: string, date?: string): PlanEdits {
  const found: { place: string; edit: TextEdit | undefined }[] = [];
  if (plan.version !== version) {
    found.push({ place: 'the version', edit: editRoot(plan, 'version', version) });
    const isDated = plan.released !== undefined && date !== undefined;
    if (isDated) found.push({ place: '"released"', edit: editRoot(plan, 'released', date) });
  }
  for (const { kind, subject } of changes) {
    const event = plan.events.get(subject);
    if (!event) continue;
    if (kind === 'event-added' && event.since === undefined) {
      found.push({ place: `"since" of "${subject}"`, edit: editEvent(event, 'since', version, 'status') });
    }
    if (startsDeprecation(kind, event) && event.deprecated?.since === undefined) {
      found.push({ place: `"deprecated.since" of "${subject}"`, edit: editDeprecation(event, version) });
    }
  }
  return {
    edits: found.map(({ edit }) => edit).filter((edit) => edit !== undefined),
    skipped: found.filter(({ edit }) => edit === undefined).map(({ place }) => place),
  };
}

function startsDeprecation(kind: string, { status }: PlanEvent): boolean {
  return status === 'deprecated' && (kind === 'event-deprecated' || kind === 'event-added');
}

function editRoot({ location: { source } }: Plan, field: string, value: string): TextEdit | undefined {
  const entry = findEntry(source, [field]);
  return entry && replaceScalar(source, entry, value);
}

function editEvent(event: PlanEvent, field: string, value: string, below: string): TextEdit | undefined {
  const { source, path } = event.location;
  const entry = findEntry(source, path);
  return entry && addField(source, entry, field, value, below);
}

function editDeprecation(event: PlanEvent, version: string): TextEdit | undefined {
  const { source, path } = event.location;
  const entry = findEntry(source, [...path, 'deprecated']);
  if (entry) return addField(source, entry, 'since', version);
  return editEvent(event, 'deprecated', `{ since: ${version} }`, 'status');
}

function findEntry(source: Source, path: readonly (string | number)[]): Entry | undefined {
  const parent = findNode(source, path.slice(0, -1));
  return parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
}
