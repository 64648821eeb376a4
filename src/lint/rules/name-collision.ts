import { atName, type Plan } from '../../plan/model.js';
import { type GivenName, listGivenNames } from '../naming/named-things.js';
import { defineRule, type Finding } from '../rule.js';

export const nameCollision = defineRule({
  id: 'name-collision',
  summary: 'No two names of a kind differ only in case or in how Unicode writes them.',
  rationale:
    '"Signup" and "signup", or an "é" in one piece and in two, look like one name and are counted as two. Some destinations fold case and count both as one.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  sign_up: {}
  sign_up_started: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  signup: {}
  SignUp: {}
`,
        findings: ['3:3 Event "SignUp" differs from "signup" only in case.'],
      },
      {
        plan: `events:
  "caf\\u00e9_opened": {}
  "cafe\\u0301_opened": {}
`,
        findings: ['3:3 Event "cafe\u0301_opened" differs from "caf\u00e9_opened" only in how Unicode writes it.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = listGivenNames(plan);
    const kinds = new Set(names.map(({ kind }) => kind));
    for (const kind of kinds) yield* findCollisions(names.filter((given) => given.kind === kind));
  },
});

const ASCII = /^[ -~]*$/;

function* findCollisions(names: readonly GivenName[]): Iterable<Finding> {
  const firsts = new Map<string, GivenName>();
  for (const given of names) {
    const { name } = given;
    const key = (ASCII.test(name) ? name : name.normalize('NFKC')).toLowerCase();
    const first = firsts.get(key);
    if (first) yield describe(given, first);
    else firsts.set(key, given);
  }
}

function describe({ kind, name, bearer }: GivenName, first: GivenName): Finding {
  const difference = name.toLowerCase() === first.name.toLowerCase() ? 'in case' : 'in how Unicode writes it';
  return {
    message: `${kind} "${name}" differs from "${first.name}" only ${difference}.`,
    help: 'Use one name for both, or names that people can tell apart.',
    location: atName(bearer),
    related: [{ message: `The other is "${first.name}".`, location: atName(first.bearer) }],
  };
}
