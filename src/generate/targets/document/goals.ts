import type { Goal, Plan } from '../../../plan/model.js';
import type { FactView, GoalView, ItemView } from './view.js';
import { describeDuration, describeMoney, describeQuantity } from './wording.js';
import { listCodes, listText, type Writer } from './writer.js';

/** A goal as a card and as the row of a table. */
export function viewGoal(goal: Goal, plan: Plan, writer: Writer): GoalView {
  const { labels } = writer.messages;
  const event = goal.event === undefined ? [] : listCodes([goal.event], writer);
  const target = goal.target ? [describeQuantity(goal.target, writer.messages)] : [];
  const value = goal.value === undefined ? [] : [describeMoney(goal.value, plan.currency, writer)];
  const window = goal.window ? [describeDuration(goal.window, writer.messages)] : [];
  const guardrails = listCodes(goal.guardrails, writer);
  return {
    name: writer.word(goal.name),
    description: goal.description === undefined ? [] : [writer.text(goal.description)],
    event: event[0] ? [event[0]] : [],
    target,
    facts: [
      ...value.map((text): FactView => ({ label: labels.value, values: listText(text) })),
      ...window.map((text): FactView => ({ label: labels.window, values: listText(text) })),
      ...(guardrails.length > 0 ? [{ label: labels.guardrails, values: guardrails }] : []),
    ],
    cells: [event, value, target, window, guardrails].map(joinCell),
  };
}

function joinCell(cell: readonly (string | ItemView)[]): string {
  return cell
    .map((item) => (typeof item === 'string' ? item : [item.head, ...item.tail, item.after].join('')))
    .join('');
}
