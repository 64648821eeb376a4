import type { Diagnostic } from '../../../../diagnostic.js';
import type { Path } from '../../../../source/location.js';
import type { Source } from '../../../../source/source.js';
import { describeUpdate } from './describe-update.js';
import type { Listed } from './entities.js';
import { KINDS } from './kinds.js';
import type { ContainerMerge } from './merge-container.js';
import type { Step } from './merge-entities.js';
import { labelOf } from './prune.js';

export const CODE = 'gtm-merge';

type Clash = Extract<Step, { what: 'clash' }>;

/** What stands against the merge, and what its user should know of the container. */
export function findProblems(merge: ContainerMerge, source: Source): Diagnostic[] {
  return [
    ...merge.steps.flatMap((step) => (step.what === 'clash' ? [reportClash(step, source)] : [])),
    ...merge.copies.map((each) => reportCopy(each, source)),
    ...merge.needed.map(({ entity, by }) => reportNeeded(entity, by, source)),
  ];
}

function reportClash({ existing, update }: Clash, source: Source): Diagnostic {
  const fields = describeUpdate(existing.fields, update, () => '').map(({ field }) => `"${field}"`);
  const differs = fields.length > 0 ? nameSome(fields) : 'its text';
  const owner = existing.marked ? `the plan "${existing.marked.mark.plan}"` : 'this plan';
  const whose = `is ${existing.marked ? '' : 'not '}managed by ${owner}`;
  return {
    code: CODE,
    severity: 'error',
    message: `${capitalize(labelOf(existing))} is in the container already, ${whose}, and differs in ${differs}.`,
    help: existing.marked
      ? 'Rename it in GTM, or take it over with --adopt if the plan was renamed.'
      : 'Rename it in GTM, or take it over with --adopt.',
    location: { source, path: nameOf(existing) },
  };
}

function reportCopy(each: Listed, source: Source): Diagnostic {
  const what = each.marked?.mark.key.join('/') ?? '';
  const { label, carrier = '' } = KINDS[each.kind];
  return {
    code: CODE,
    severity: 'warning',
    message: `${capitalize(labelOf(each))} is a copy: its notes say "${what}", as those of another ${label} do.`,
    help: 'Remove the line "[measureplan: …]" from its notes; the plan leaves it alone.',
    location: { source, path: [...pathOf(each), carrier] },
  };
}

function reportNeeded(entity: Listed, by: readonly string[], source: Source): Diagnostic {
  return {
    code: CODE,
    severity: 'warning',
    message: `${capitalize(labelOf(entity))} is not in the plan, and stays because ${nameSome(by)} ${by.length === 1 ? 'refers' : 'refer'} to it.`,
    help: 'Change what refers to it in GTM, then prune again.',
    location: { source, path: nameOf(entity) },
  };
}

const MOST_NAMED = 3;

function nameSome(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

export function pathOf({ kind, index }: Listed): Path {
  return ['containerVersion', kind, index];
}

export function nameOf(listed: Listed): Path {
  return [...pathOf(listed), 'name'];
}

export function capitalize(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
