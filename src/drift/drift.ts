import type { Diagnostic } from '../diagnostic.js';
import type { ContainerExport } from '../gtm/container-export.js';
import { understand } from '../gtm/understand/understand.js';
import { at, type Plan } from '../plan/model.js';
import { findRange } from '../source/location.js';
import type { Source } from '../source/source.js';
import type { DriftContext, DriftKind } from './define-drift.js';
import { KINDS } from './kinds/index.js';
import { pairContainers } from './pair/pair-containers.js';

/** A container file that was read: its tree gives the places of findings. */
export interface ReadContainer {
  readonly source: Source;
  readonly file: ContainerExport;
}

/**
 * What is different in a live container from what the plan generates, and what is wrong in it whatever the plan says.
 * Differences are those of behaviour: names of tags and variables, ids and folders may be anything. In the order of
 * the plan, then of the export; the same input gives the same findings.
 */
export function findDrift(plan: Plan, generated: ReadContainer, exported: ReadContainer): Diagnostic[] {
  const planned = understand(generated.source, generated.file);
  const live = understand(exported.source, exported.file);
  const context: DriftContext = { plan, planned, live, pairs: pairContainers(plan, planned, live) };
  const isComparable = planned.isServer === live.isServer;
  const found = KINDS.filter(({ compares }) => isComparable || !compares).flatMap((kind) => judge(kind, context));
  const all = isComparable ? found : [otherKind(context), ...found];
  return sortByPlace(withoutRepeats(all), exported.source);
}

function judge(kind: DriftKind, context: DriftContext): Diagnostic[] {
  return Array.from(kind.find(context), (finding) => ({ code: kind.id, severity: kind.severity, ...finding }));
}

/** Code of the finding that the export is not of the kind of container that the plan describes. */
export const OTHER_CONTAINER = 'other-container';

function otherKind({ live, planned, plan }: DriftContext): Diagnostic {
  const [have, want] = [live, planned].map(({ isServer }) => (isServer ? 'a server' : 'a web'));
  return {
    code: OTHER_CONTAINER,
    severity: 'error',
    message: `The export is of ${have} container, and the plan describes ${want} container.`,
    help: 'Export the other container, or set "container" of the output "gtm" in the plan.',
    location: { source: live.source, path: ['containerVersion', 'container', 'usageContext', 0] },
    related: [{ message: 'the plan', location: at(plan, 'name') }],
  };
}

// What several tags share is judged for each of them, and is one finding.
function withoutRepeats(found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return found.filter(({ code, message, location }) => {
    const key = JSON.stringify([code, message, location.source.name, location.path, location.on]);
    return !seen.has(key) && seen.add(key);
  });
}

function sortByPlace(found: readonly Diagnostic[], exported: Source): Diagnostic[] {
  const placed = found.map((finding) => {
    return { finding, isInPlan: finding.location.source !== exported, start: findRange(finding.location).start };
  });
  placed.sort(
    (a, b) => Number(b.isInPlan) - Number(a.isInPlan) || (a.isInPlan ? compareFiles(a, b) : 0) || a.start - b.start,
  );
  return placed.map(({ finding }) => finding);
}

function compareFiles(a: { finding: Diagnostic }, b: { finding: Diagnostic }): number {
  const [one, other] = [a.finding.location.source.name, b.finding.location.source.name];
  return one < other ? -1 : one > other ? 1 : 0;
}
