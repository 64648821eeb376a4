import { diff } from '../../src/diff/diff.js';
import { readObserved } from '../../src/diff/observed/read-observed.js';
import { applyAcknowledgements } from '../../src/diff/release/acknowledge.js';
import { readExample } from '../../src/plan/read-example.js';
import { PLAIN } from '../../src/report/paint.js';
import type { ChangesReport, ReportStyle } from '../../src/report/reporter.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

export const STYLE: ReportStyle = { paint: PLAIN, columns: 80 };

const LINKS = { blob: 'https://forge.example/acme/shop/blob', revision: 'abc123', folder: 'web' };
export const LINKED: ReportStyle = { ...STYLE, links: LINKS };

const BEFORE = `events:
  signup_completed: { description: A visitor created an account., tier: high, properties: { method: { type: string } } }
  cart_viewed:
    properties:
      value: { type: number }
  page_viewed: { source: browser }
  gone: {}
`;
const AFTER = `acknowledge:
  - { change: property-required, subject: cart_viewed.value, reason: "All code sends it | <b>*really*</b>.", until: 2026-12-31 }
  - { change: event-removed, subject: nobody, reason: Old. }
events:
  account_created: { description: A visitor created an account., tier: high, properties: { method: { type: string } } }
  cart_viewed:
    properties:
      value: { type: number, required: true }
  page_viewed: { source: [browser, server] }
  "новое <i>": {}
`;

/** A release with one of everything: a likely rename, an acknowledged break, one that data lowers, a finding. */
export function releaseReport(): ChangesReport {
  const before = readExample(BEFORE, 'main:web/plan.yaml').plan;
  const after = readExample(AFTER, 'plan.yaml').plan;
  const counts = '{ "events": { "signup_completed": 12000, "cart_viewed": 5, "page_viewed": 9 } }';
  const { observed } = readObserved(parseYaml('counts.json', counts).source);
  const { changes, bump } = diff(before, after, observed && { observed });
  return { ...applyAcknowledgements(changes, after, '2026-10-01'), bump };
}

/** Ten thousand changes. */
export function longReport(): ChangesReport {
  const { changes, bump } = releaseReport();
  return { changes: Array.from({ length: 10_000 }, (_, index) => changes[index % changes.length] as never), bump };
}
