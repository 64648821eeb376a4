import type { Plan } from '../../../plan/model.js';
import { viewGoal } from './goals.js';
import { viewLegend } from './legend.js';
import { viewNotes } from './notes.js';
import { viewPeople, viewPerson } from './people.js';
import { groupByStage, viewBand, viewStep } from './stages.js';
import type { ItemView, Maybe, PlanView } from './view.js';
import { listTerms, viewTerm, type Writer } from './writer.js';

/** The whole page as data. */
export function viewPlan(plan: Plan, writer: Writer): PlanView {
  const { messages } = writer;
  const stages = groupByStage(plan);
  const steps = stages.map((stage, index) => viewStep(stage, index, plan, writer));
  return {
    language: messages.language,
    labels: messages.labels,
    title: messages.title(writer.text(plan.name)),
    name: writer.text(plan.name),
    version: writer.text(plan.version),
    description: plan.description === undefined ? [] : [writer.text(plan.description)],
    owner: plan.owner === undefined ? [] : [viewPerson(plan.owner, 0, plan, writer)],
    counts: viewCounts(plan, writer),
    goals: sectionOf([...plan.goals.values()].map((goal) => viewGoal(goal, plan, writer))),
    journey: steps.length > 0 ? [{ steps }] : [],
    bands: stages.map((stage, index) => viewBand(stage, index, plan, writer)).filter(({ events }) => events.length > 0),
    notes: viewNotes(plan, writer),
    legend: viewLegend(plan, writer),
    people: sectionOf(viewPeople(plan, writer)),
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
