import { CHANGES } from './changes/index.js';
import type { ChangeKind, Level } from './define-change.js';
import { NOBODY_NOTICES } from './judging/lower.js';
import { renderChangeRow, renderChangeSection } from './page/change-section.js';

/** Path → content of every page about changes, for the script that writes them. */
export function diffDocs(kinds: readonly ChangeKind[] = CHANGES): Map<string, string> {
  return new Map([['docs/changes.md', renderChangesPage(kinds)]]);
}

/** Every kind of change, with its verdicts and reasons. Runs all examples, and throws when one is false. */
export function renderChangesPage(kinds: readonly ChangeKind[]): string {
  const topics = TOPICS.map(({ title, levels }) => ({
    title,
    members: kinds.filter(({ level }) => levels.includes(level)),
  }));
  const tables = topics.map(({ title, members }) => [`**${title}**`, HEAD + members.map(renderChangeRow).join('\n')]);
  const sections = topics.map(({ title, members }) => [`## ${title}`, ...members.map(renderChangeSection)]);
  return `${[INTRODUCTION, ...tables.flat(), ...sections.flat()].join('\n\n')}\n`;
}

const TOPICS: readonly { readonly title: string; readonly levels: readonly Level[] }[] = [
  { title: 'Events', levels: ['event'] },
  { title: 'What is measured with an event', levels: ['event-measure'] },
  { title: 'How an event goes to a destination', levels: ['event-destination'] },
  { title: 'Properties', levels: ['property', 'definition'] },
  { title: 'Groups of properties', levels: ['group', 'group-reach'] },
  { title: 'Destinations', levels: ['destination'] },
  { title: 'Goals', levels: ['goal'] },
  { title: 'Funnels, audiences, segments, experiments', levels: ['funnel', 'audience', 'segment', 'experiment'] },
  { title: 'The plan, its owners and its outputs', levels: ['plan', 'owner', 'output'] },
];

const HEAD = '| Change | What happened | Judged |\n| --- | --- | --- |\n';

const INTRODUCTION = `# Changes

What \`measureplan diff\` tells, how it judges it, and why. Every change has an impact (\`breaking\`, \`risky\` or
\`compatible\`) and an audience: **producers** are code that sends, **consumers** queries and reports that read,
**destinations** the vendors, **governance** the people who own the plan. Where a change reaches several audiences, it
is told once and judged for the most important one.

**Versions.** A breaking change asks for a major version; a risky one, or an addition, for a minor; any other for a
patch. The tables say which kinds are additions.

**Told once.** A change of a shared property, of a property of a group, or of a destination is one change; it lists the
events that it reaches, and is as bad as for the worst of them. What an event only takes over is not told again.

**Renamed.** A rename is declared with \`renamed_from\`; nothing is paired without it. Where something that was removed and
something that was added look alike (names, descriptions, triggers, properties, types, values), each says which other it
may be and how alike they are, and the verdict stays that of a removal.

**Lowered.** Where nobody can notice, a change is compatible, and the reason says so:

${Object.values(NOBODY_NOTICES)
  .map((reason) => `- ${reason}`)
  .join('\n')}

**Releases.** What a plan acknowledges, what its policy asks for, and how real data lowers or raises a verdict:
[releases.md](releases.md).

**No change at all.** Layout, comments, the order of keys, anchors, a split into files, defaults written out; the order
of events, properties and enum values; whether a definition stands at an event, in a group or among the shared ones, as
long as the event carries the same; a reference that only follows a declared rename. The plan's \`version\`, its
\`allow\` and its \`acknowledge\` are about the plan's own checks and are not compared.

In the examples, \`3:5 → 4:5\` are the lines and columns before and after.`;
