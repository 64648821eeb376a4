import type { TagView } from '../../gtm/understand/tags.js';
import type { Path } from '../../source/location.js';
import type { Import } from './import-container.js';

/** What else the tags that were carried over are set to, and a plan has no word for. */
export function noteTagSettings({ destinations, notes }: Import): void {
  const carried = destinations.listTags();
  const names = new Set(carried.map(({ entity }) => entity.name));
  for (const view of carried) {
    for (const [what, ...steps] of listStrange(view, names)) {
      notes.add(`The tag "${view.entity.name}" ${what}, which is not in the plan.`, [...view.path, ...steps]);
    }
  }
}

type Strange = readonly [what: string, ...steps: Path];

function* listStrange({ entity }: TagView, carried: ReadonlySet<string>): Generator<Strange> {
  const { scheduleStartMs, scheduleEndMs, priority, tagFiringOption } = entity;
  if (scheduleStartMs !== undefined) yield ['fires only within a schedule', 'scheduleStartMs'];
  else if (scheduleEndMs !== undefined) yield ['fires only within a schedule', 'scheduleEndMs'];
  if (priority) yield [`has the priority ${priority.value}`, 'priority'];
  if (tagFiringOption === 'UNLIMITED') yield ['may fire several times for one event', 'tagFiringOption'];
  for (const [field, when] of SEQUENCE) {
    for (const [index, { tagName }] of (entity[field] ?? []).entries()) {
      // Libraries of vendors stand before the tags that need them in generated containers, too.
      if (!carried.has(tagName)) yield [`fires the tag "${tagName}" ${when} it`, field, index, 'tagName'];
    }
  }
}

const SEQUENCE = [
  ['setupTag', 'before'],
  ['teardownTag', 'after'],
] as const;
