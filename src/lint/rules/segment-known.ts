import { at, type Measure, type Plan, type PlanEvent } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { suggestName } from '../../source/suggest.js';
import { findCertain } from '../certain-name.js';
import { fixNameAt } from '../fix-name-at.js';
import { findUnknown, listMentions, type Mention } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const segmentKnown = defineRule({
  id: 'segment-known',
  summary: 'Segments that measures and benchmarks use are declared under `segments`, values included.',
  rationale:
    'A benchmark for "mobil" is compared with nothing. Declared segments give every event the same words for device and channel.',
  category: 'measurement',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `segments:
  device: [mobile, desktop]
events:
  pricing_viewed:
    measure: { segments: [device], benchmarks: { device: { mobile: 6%..10% } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `segments:
  device: [mobile, desktop]
events:
  pricing_viewed:
    measure: { segments: [devise], benchmarks: { device: { mobil: 6%..10% } } }
`,
        findings: [
          '5:27 Event "pricing_viewed" names a segment "devise" that the plan does not have.',
          '5:60 Event "pricing_viewed" has a benchmark for "mobil", which is not in the segment "device".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const events = [...plan.events.values()].filter(({ measure }) => measure && usesUnknown(measure, plan));
    const help = (name: string) => `Declare "${name}" under "segments", with its values.`;
    yield* findUnknown(events.flatMap(listSegments), { what: 'a segment', names: plan.segments, help });
    for (const event of events) yield* checkValues(event, plan);
  },
});

function usesUnknown({ segments, benchmarks }: Measure, { segments: known }: Plan): boolean {
  if (segments.some((name) => !known.has(name))) return true;
  return (
    benchmarks.size > 0 &&
    [...benchmarks].some(([name, ranges]) => {
      const values = known.get(name)?.values;
      return !values || [...ranges.keys()].some((value) => !values.includes(value));
    })
  );
}

function listSegments(event: PlanEvent): Mention[] {
  const by = `Event "${event.name}"`;
  const benchmarks = [...(event.measure?.benchmarks.keys() ?? [])].map((name): Mention => {
    return { name, by, location: onKey(at(event, 'measure', 'benchmarks', name)) };
  });
  const named = listMentions(by, event, ['measure', 'segments']);
  return [...named, ...benchmarks];
}

function* checkValues(event: PlanEvent, plan: Plan): Iterable<Finding> {
  for (const [name, ranges] of event.measure?.benchmarks ?? []) {
    const segment = plan.segments.get(name);
    for (const value of segment ? ranges.keys() : []) {
      if (segment?.values.includes(value)) continue;
      const near = suggestName(value, segment?.values ?? []);
      yield {
        message: `Event "${event.name}" has a benchmark for "${value}", which is not in the segment "${name}".`,
        help: near === undefined ? `Add "${value}" to the segment "${name}".` : `Write "${near}".`,
        ...locateValue(event, [name, value], segment?.values ?? []),
      };
    }
  }
}

function locateValue(event: PlanEvent, path: string[], known: readonly string[]): Pick<Finding, 'location' | 'fix'> {
  const location = onKey(at(event, 'measure', 'benchmarks', ...path));
  const certain = findCertain(path.at(-1) ?? '', known, 'theirs');
  const fix = certain === undefined ? undefined : fixNameAt(location, certain);
  return { location, ...(fix && { fix }) };
}
