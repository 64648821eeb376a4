import type { Plan } from '../../../plan/model.js';
import type { EarlierPlan } from '../../target.js';
import { noteChanges, viewChanges } from './appendix/changes.js';
import { viewLineage } from './appendix/lineage.js';
import { viewMap } from './appendix/map.js';
import { noteStart, viewRanking } from './appendix/ranking.js';
import { viewCustom } from './custom.js';
import { viewGoal } from './goals.js';
import { viewLegend } from './legend.js';
import { viewNotes } from './notes.js';
import { viewPeople, viewPerson } from './people.js';
import { groupByStage, numberEvents, viewBand } from './stages.js';
import type { ItemView, Maybe, PlanView } from './view.js';
import { describeDate } from './wording.js';
import { listTerms, viewTerm, type Writer } from './writer.js';

/** The whole document as data, but for the pictures, which depend on where they go. */
export function viewPlan(plan: Plan, writer: Writer, earlier?: EarlierPlan): PlanView {
  const { messages } = writer;
  const stages = groupByStage(plan);
  const numbers = numberEvents(stages);
  const bands = stages.map((stage, index) => viewBand(stage, index, plan, writer, numbers));
  return {
    language: messages.language,
    labels: messages.labels,
    title: messages.title(writer.text(plan.name)),
    name: writer.text(plan.name),
    version: writer.text(plan.version),
    released: plan.released === undefined ? [] : [describeDate(plan.released, writer)],
    description: plan.description === undefined ? [] : [writer.text(plan.description)],
    owner: plan.owner === undefined ? [] : [viewPerson(plan.owner, 0, plan, writer)],
    counts: viewCounts(plan, writer),
    custom: viewCustom(plan.custom, writer),
    goals: sectionOf([...plan.goals.values()].map((goal) => viewGoal(goal, plan, writer))),
    bands: bands.filter(({ events }) => events.length > 0),
    notes: [...noteStart(plan, writer), ...noteChanges(earlier, writer), ...viewNotes(plan, writer)],
    legend: viewLegend(plan, writer),
    people: sectionOf(viewPeople(plan, writer)),
    ranking: viewRanking(plan, writer, numbers),
    map: viewMap(stages, writer, numbers),
    lineage: viewLineage(stages, plan, writer, numbers),
    changes: viewChanges(earlier, writer),
  };
}

function viewCounts(plan: Plan, writer: Writer): ItemView[] {
  const { events, goals } = writer.messages;
  const current = [...plan.events.values()].filter(({ status }) => status !== 'retired').length;
  const texts = [events(current), goals(plan.goals.size)];
  return listTerms(
    texts.map((text) => viewTerm(text, 'figure')),
    writer,
  );
}

function sectionOf<T>(items: readonly T[]): Maybe<{ readonly items: readonly T[] }> {
  return items.length > 0 ? [{ items }] : [];
}
