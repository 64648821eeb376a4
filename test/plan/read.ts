import { expect } from 'vitest';
import type { Plan, PlanEvent } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';
import { showFindings } from '../support/show.js';

/** The plan of a piece that is in order. */
export function read(text: string): Plan {
  const { plan, diagnostics } = readExample(text);
  expect(showFindings(diagnostics)).toEqual([]);
  return plan;
}

/** The event `e` of a piece that is in order; the text is what the event says. */
export function readEvent(fields: string, rest = ''): PlanEvent {
  const event = read(`${rest}\nevents:\n  e: { ${fields} }`).events.get('e');
  if (!event) throw new Error('The piece has no event "e".');
  return event;
}

export function findFaults(text: string): string[] {
  return showFindings(readExample(text).diagnostics);
}

/** The findings with what they say to do. */
export function findHelp(text: string): string[] {
  return readExample(text).diagnostics.map(({ help }) => help ?? '');
}
