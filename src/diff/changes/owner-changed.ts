import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const ownerChanged = defineChange({
  id: 'owner-changed',
  summary: 'The name or the contact of an owner changed.',
  level: 'owner',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; people ask elsewhere.',
    },
  },
  *changed({ before, after }) {
    const says = tell('name', before.title, after.title) ?? tell('contact', before.contact, after.contact);
    if (says) yield { verdict: 'changed', says, path: [before.title === after.title ? 'contact' : 'name'] };
  },
  examples: [
    {
      before: `owners:
  growth: { contact: "#growth" }
`,
      after: `owners:
  growth: { contact: growth@acme.example }
`,
      changes: [
        '2:22 → 2:22 owner-changed, compatible for governance: Owner "growth" changed its contact from "#growth" to "growth@acme.example".',
      ],
    },
  ],
});
