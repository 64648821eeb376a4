import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const segmentUsed = defineRule({
  id: 'segment-used',
  summary: 'Every segment splits the measure of an event.',
  rationale: 'A segment that no figure is split by is a dimension that is kept up in every tool for nobody.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `segments:
  device: [mobile, desktop]
events:
  pricing_viewed: { measure: { segments: [device] } }
`,
      },
    ],
    incorrect: [
      {
        plan: `segments:
  device: [mobile, desktop]
events:
  pricing_viewed:
`,
        findings: ['2:3 Segment "device" splits no measure.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.segments.size === 0 || plan.events.size === 0) return;
    const used = new Set<string>();
    for (const { measure } of plan.events.values()) {
      for (const name of measure?.segments ?? []) used.add(name);
      for (const name of measure?.benchmarks.keys() ?? []) used.add(name);
    }
    for (const segment of plan.segments.values()) {
      if (used.has(segment.name)) continue;
      const message = `Segment "${segment.name}" splits no measure.`;
      yield { message, help: 'Name it under "measure.segments" of an event, or delete it.', location: atName(segment) };
    }
  },
});
