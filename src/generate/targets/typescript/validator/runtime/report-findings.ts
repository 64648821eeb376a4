import type { Finding } from './check-call.js';

/** Writes findings to the console, each with the place where the plan defines the event. */
export function logFindings(findings: readonly Finding[]): void {
  // Not every program that compiles this has types for the console.
  const { console } = globalThis as unknown as { console: { error(text: string): void } };
  for (const { message, place } of findings)
    console.error(`[measureplan] ${message}${place === '' ? '' : `\n${place}`}`);
}

/** Fails the call that does not keep the plan: for tests. */
export function throwFindings(findings: readonly Finding[]): never {
  throw new Error(findings.map(({ message, place }) => (place === '' ? message : `${message} (${place})`)).join('\n'));
}
