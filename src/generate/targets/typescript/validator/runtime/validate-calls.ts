import { type EventIndex, type Finding, findFindings } from './check-call.js';
import { logFindings } from './report-findings.js';
import { observeEvents, RULES } from './surroundings.js';

/**
 * Checks every call from now on, and reports what does not keep the plan: to the console, or as given (`throwFindings`
 * fails the call). For development and tests: import this module where production code does not. Returns what ends it.
 */
export function validateCalls(report: (findings: readonly Finding[]) => void = logFindings): () => void {
  return observeEvents((event, properties) => {
    const findings = checkCall(event, properties);
    if (findings.length > 0) report(findings);
  });
}

/** What does not keep the plan in one call; empty when all does. */
export function checkCall(event: string, properties: object = {}): Finding[] {
  return findFindings(RULES, eventIndex, event, properties);
}

const eventIndex: EventIndex = new Map();
