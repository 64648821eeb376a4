import type { Plan } from '../../plan/model.js';
import { type GivenName, listGivenNames } from '../naming/named-things.js';
import { defineRule, type Finding } from '../rule.js';

export const nameCollision = defineRule({
  id: 'name-collision',
  summary: 'No two events, and no two properties, differ only in case or in how Unicode writes them.',
  rationale:
    '"Signup" and "signup", or an "é" in one piece and in two, look like one name and are counted as two. Some destinations fold case and count both as one.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [{ plan: 'events:\n  sign_up: {}\n  sign_up_started: {}\n' }],
    incorrect: [
      {
        plan: 'events:\n  signup: {}\n  SignUp: {}\n',
        findings: ['3:3 Event "SignUp" differs from "signup" only in case.'],
      },
      {
        plan: 'events:\n  "caf\\u00e9_opened": {}\n  "cafe\\u0301_opened": {}\n',
        findings: ['3:3 Event "cafe\u0301_opened" differs from "caf\u00e9_opened" only in how Unicode writes it.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = listGivenNames(plan);
    for (const kind of ['Event', 'Property']) yield* findCollisions(names.filter((given) => given.kind === kind));
  },
});

// A name that stands in many events is one name: its first place speaks for it.
function* findCollisions(names: readonly GivenName[]): Iterable<Finding> {
  const firsts = new Map<string, GivenName>();
  const seen = new Set<string>();
  for (const given of names) {
    if (seen.has(given.name)) continue;
    seen.add(given.name);
    const key = given.name.normalize('NFKC').toLowerCase();
    const first = firsts.get(key);
    if (first) yield describe(given, first);
    else firsts.set(key, given);
  }
}

function describe({ kind, name, location }: GivenName, first: GivenName): Finding {
  const difference = name.toLowerCase() === first.name.toLowerCase() ? 'in case' : 'in how Unicode writes it';
  return {
    message: `${kind} "${name}" differs from "${first.name}" only ${difference}.`,
    help: 'Use one name for both, or names that people can tell apart.',
    location,
    related: [{ message: `The other is "${first.name}".`, location: first.location }],
  };
}
