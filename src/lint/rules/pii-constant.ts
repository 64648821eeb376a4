import type { Plan } from '../../plan/model.js';
import { at } from '../../plan/model.js';
import { listDefinitions } from '../definitions.js';
import { locateConstant } from '../parameters.js';
import { isEmail } from '../personal-names.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding } from '../rule.js';

/** Nobody has an address there: RFC 2606 and RFC 6761. */
const RESERVED = /(?:@|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/;

export const piiConstant = defineRule({
  id: 'pii-constant',
  summary: 'No e-mail address of a person stands in the plan itself: as a constant, an enum value or an example.',
  rationale:
    'A constant goes out with every event, and an example is read by everybody who may read the document. Examples have domains of their own, such as example.com.',
  source: 'https://www.rfc-editor.org/rfc/rfc2606',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  email: { type: string, pii: direct, example: ada@example.com }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  email: { type: string, pii: direct, example: jan.jansen@acme.nl }
destinations:
  ga4: { type: ga4 }
events:
  quote_sent: { destinations: { ga4: { set: { handled_by: sales@acme.nl } } } }
`,
        findings: [
          '2:48 Property "email" has the e-mail address of somebody in its "example".',
          '6:47 Event "quote_sent" sends the e-mail address of somebody to "ga4" as "handled_by".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (!plan.sources.some(({ text }) => holdsAddress(text))) return;
    const help = 'Leave the person out, or write an address at example.com.';
    for (const { definition } of listDefinitions(plan)) {
      const { examples, enum: values = [], name } = definition;
      if (examples.length + values.length === 0) continue;
      const field = examples.some(isReal) ? findField(definition) : values.some(isReal) ? 'enum' : undefined;
      if (field === undefined || !isWritten(definition, field)) continue;
      const message = `Property "${name}" has the e-mail address of somebody in its "${field}".`;
      yield { message, help, location: at(definition, field) };
    }
    for (const event of plan.events.values()) {
      for (const use of event.destinations.values()) {
        for (const [name, value] of use.set) {
          if (!isReal(value)) continue;
          const message = `Event "${event.name}" sends the e-mail address of somebody to "${use.destination.name}" as "${name}".`;
          yield { message, help, location: locateConstant(use, name) };
        }
      }
    }
  },
});

/** A quick look at the whole text: most plans hold no address, or those of their owners at example.com. */
function holdsAddress(text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const [address] = /^@[\w.-]+\.[A-Za-z]{2,}/.exec(text.slice(at, at + 300)) ?? [];
    if (address !== undefined && !isReserved(address)) return true;
  }
  return false;
}

// A pattern that ignores case costs a short run a third of a millisecond: V8 asks for the case of all of Unicode.
function isReserved(address: string): boolean {
  return RESERVED.test(address.toLowerCase());
}

function isReal(value: unknown): boolean {
  return isEmail(value) && !isReserved(String(value));
}

function findField(definition: { readonly location: Parameters<typeof isWritten>[0]['location'] }): string {
  return isWritten(definition, 'example') ? 'example' : 'examples';
}
