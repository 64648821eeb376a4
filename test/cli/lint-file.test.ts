import { describe, expect, it } from 'vitest';
import { makeFolder, runIn } from './run-in-folder.js';

const HEAD = 'measureplan: 1\nname: Store\nversion: 1.0.0\n';

/** What lint finds, as `line:column code message`. */
async function lint(plan: string): Promise<string[]> {
  const { stdout } = await runIn(makeFolder({ 'plan.yaml': HEAD + plan }), 'lint', 'plan.yaml', '--format', 'json');
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
  return diagnostics.map(
    ({ code, message, location: { start } }) => `${start.line}:${start.column} ${code} ${message}`,
  );
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

describe('lint of a plan with faults', () => {
  it('reports faults and findings together, in the order of the text', async () => {
    const found = await lint(`\
lint: { extends: [], rules: { event-name-case: error } }
conventions: { events: { case: snake } }
events:
  firstEvent: { description: A., tier: low }
  second_event: { description: B., teir: low }
  thirdEvent: { description: C., tier: low }
`);
    expect(found).toEqual([
      '7:3 event-name-case Event "firstEvent" is not in snake case.',
      expect.stringMatching(/^8:3 schema /),
      expect.stringMatching(/^8:36 schema Unknown field "teir"/),
      '9:3 event-name-case Event "thirdEvent" is not in snake case.',
    ]);
  });

  it('does not judge an event that could not be read whole', async () => {
    const rules = 'lint: { extends: [], rules: { event-question: error, event-name-case: error } }\n';
    const plan = (question: string) => `${rules}conventions: { events: { case: snake } }
events:
  pricingViewed: { description: A., tier: low, ${question} }
`;
    expect(await lint(plan('question: [Is this text?]'))).toEqual([
      expect.stringMatching(/^7:48 schema "question" must be text/),
    ]);
    // Without the fault, both rules speak.
    expect(await lint(plan('stage: decision'))).toHaveLength(2);
  });

  it('judges events beside it, and its namesake elsewhere', async () => {
    const found = await lint(`\
lint: { extends: [], rules: { event-name-case: error, property-name-case: error } }
conventions: { events: { case: snake }, properties: { case: snake } }
properties:
  planId: { type: text }
events:
  planId: { description: A., tier: low }
`);
    expect(found).toEqual([
      expect.stringMatching(/^7:19 schema /),
      '9:3 event-name-case Event "planId" is not in snake case.',
    ]);
  });

  it('does not call an allow unused that may cover what was not judged', async () => {
    const plan = (type: string, event: string) => `\
lint: { extends: [ga4] }
allow: [{ rule: ga4-event-name, reason: An old name }]
destinations: { ga4: { type: ${type}, consent: [] } }
events:
  ${event}: { description: A., tier: low, destinations: { ga4: true } }
`;
    expect(await lint(plan('ga4', '2fa_enabled'))).toEqual([]);
    expect(await lint(plan('ga4', 'enabled'))).toEqual([expect.stringMatching(/^5:17 unused-allow /)]);
    expect(await lint(plan('gaa4', '2fa_enabled'))).toEqual([expect.stringMatching(/^6:\d+ schema /)]);
  });
});

it('tells a format that lists rules what each stands for', async () => {
  const plan = `${HEAD}lint: { extends: [], rules: { event-stage: warn, event-stagge: warn } }\nevents:\n  a: { description: A., tier: low }\n`;
  const { stdout } = await runIn(makeFolder({ 'plan.yaml': plan }), 'lint', 'plan.yaml', '--format', 'sarif');
  expect(JSON.parse(stdout).runs[0].tool.driver.rules).toEqual([
    { id: 'event-stage', shortDescription: { text: expect.stringContaining('has a stage') } },
    { id: 'unknown-rule', shortDescription: { text: expect.stringContaining('does not exist') } },
  ]);
});
