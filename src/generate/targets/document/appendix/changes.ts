import type { EarlierPlan, PlanChange } from '../../../target.js';
import type { FactView, Maybe, NoteView } from '../view.js';
import { listCodes, listText, viewTerm, type Writer } from '../writer.js';
import type { ChangesView } from './views.js';

/** Kinds of change that a reader of the page looks for, by what the page calls them. The rest is counted. */
const NAMED = [
  ['added', 'event-added'],
  ['removed', 'event-removed'],
  ['renamed', 'event-renamed'],
  ['deprecated', 'event-deprecated'],
  ['retired', 'event-retired'],
  ['status', 'event-status-advanced'],
] as const;

/** How the plan is looked after and what is made of it: nothing that a reader of it sees. */
const INTERNAL = /^(?:output|plan-lint|plan-policy)-/;

/** More are told in number: who wants all of a thousand asks `measureplan diff`. */
const LISTED = 200;

/** What changed, in a few lines. */
export function noteChanges(earlier: EarlierPlan | undefined, writer: Writer): NoteView[] {
  if (!earlier) return [];
  const { changed } = writer.messages;
  const title = changed.title(writer.text(earlier.version));
  const changes = selectChanges(earlier);
  if (changes.length === 0) return [{ className: 'note is-short', title, lead: changed.nothing, facts: [] }];
  return [
    {
      className: 'note',
      title,
      lead: changed.lead,
      facts: [...NAMED.flatMap(([label, kind]) => nameKind(label, kind)), ...countOthers()],
    },
  ];

  function nameKind(label: (typeof NAMED)[number][0], kind: string): FactView[] {
    const names = changes.filter((change) => change.kind === kind).map(({ subject }) => subject);
    return names.length === 0 ? [] : [{ label: changed[label], values: listCodes(names, writer) }];
  }

  function countOthers(): FactView[] {
    const named = new Set<string>(NAMED.map(([, kind]) => kind));
    const others = changes.filter(({ kind }) => !named.has(kind));
    if (others.length === 0) return [];
    const breaking = others.filter(({ impact }) => impact === 'breaking').length;
    const texts = [changed.changes(others.length), ...(breaking > 0 ? [changed.breaking(breaking)] : [])];
    return [{ label: changed.other, values: listText(texts.join(writer.messages.comma)) }];
  }
}

/** All of them, one by one. */
export function viewChanges(earlier: EarlierPlan | undefined, writer: Writer): Maybe<ChangesView> {
  const changes = earlier ? selectChanges(earlier) : [];
  if (!earlier || changes.length === 0) return [];
  const { changed, changesTitle, more } = writer.messages;
  const rest = changes.length - LISTED;
  return [
    {
      title: changesTitle,
      lead: changed.title(writer.text(earlier.version)),
      rows: changes.slice(0, LISTED).map((change) => viewChange(change, writer)),
      more: rest > 0 ? [more(rest)] : [],
    },
  ];
}

function selectChanges({ changes }: EarlierPlan): readonly PlanChange[] {
  return changes.filter(({ kind }) => !INTERNAL.test(kind));
}

function viewChange({ impact, message }: PlanChange, writer: Writer): ChangesView['rows'][number] {
  const verdict = viewTerm(writer.messages.changed.verdicts[impact], `verdict verdict-${impact}`);
  return { verdict, message: writer.text(message) };
}
