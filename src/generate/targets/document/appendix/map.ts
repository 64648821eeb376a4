import type { Baseline, PlanEvent } from '../../../../plan/model.js';
import type { StageEvents } from '../stages.js';
import type { Maybe } from '../view.js';
import { describeDate, describeQuantity } from '../wording.js';
import { viewCode, type Writer } from '../writer.js';
import type { MapView } from './views.js';

/** Touchpoint by touchpoint, as they come on the journey: the events of which the plan says anything that belongs there. */
export function viewMap(
  stages: readonly StageEvents[],
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
): Maybe<MapView> {
  const events = stages.flatMap((stage) => stage.events).filter(isMapped);
  if (events.length === 0) return [];
  const touchpoints = new Map<string | undefined, PlanEvent[]>();
  for (const event of events) touchpoints.set(event.touchpoint, [...(touchpoints.get(event.touchpoint) ?? []), event]);
  const { title, lead } = writer.messages.map;
  const known = [...touchpoints].filter(([touchpoint]) => touchpoint !== undefined);
  const unknown = touchpoints.get(undefined);
  const groups = [...known, ...(unknown ? [[undefined, unknown] as const] : [])].map(([touchpoint, at]) => ({
    touchpoint: touchpoint === undefined ? writer.messages.noTouchpoint : writer.text(touchpoint),
    rows: at.map((event) => viewMapped(event, writer, numbers)),
  }));
  return [{ title, lead, groups }];
}

function isMapped({ touchpoint, measure }: PlanEvent): boolean {
  return touchpoint !== undefined || measure !== undefined;
}

function viewMapped(
  { name, measure, sources }: PlanEvent,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
): MapView['groups'][number]['rows'][number] {
  const { messages } = writer;
  const { metric, outcome, target, baseline } = measure ?? {};
  const nothing = messages.nothing;
  return {
    number: numbers.get(name) ?? 0,
    name: viewCode(name, writer),
    metric: metric === undefined ? [] : [viewCode(metric, writer)],
    noMetric: metric === undefined ? [nothing] : [],
    outcome: outcome === undefined ? nothing : writer.text(outcome),
    source: sources.length === 0 ? nothing : sources.map((source) => messages.sources[source]).join(messages.comma),
    target: target === undefined ? nothing : describeQuantity(target, messages),
    baseline: describeBaseline(baseline, writer) || nothing,
  };
}

function describeBaseline(baseline: Baseline | undefined, writer: Writer): string {
  const { rate, volume, asOf } = baseline ?? {};
  const { messages } = writer;
  return [
    ...(rate ? [describeQuantity(rate, messages)] : []),
    ...(volume ? [describeQuantity(volume, messages)] : []),
    ...(asOf === undefined ? [] : [messages.map.asOf(describeDate(asOf, writer))]),
  ].join(messages.comma);
}
