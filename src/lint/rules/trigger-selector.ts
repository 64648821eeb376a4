import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings } from '../rule.js';
import { findSelectorFault } from '../selectors.js';

export const triggerSelector = defineRule({
  id: 'trigger-selector',
  summary: 'Selectors of triggers are CSS that a browser takes: brackets and quotes are closed.',
  rationale:
    'A browser throws on a selector that it cannot read, and a tag manager goes quiet: the event is never sent, and nothing says so.',
  source: 'https://www.w3.org/TR/selectors-4/',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  file_opened: { source: browser, trigger: { link: "a[href$='.pdf'], .card:not(.is-old) > a" } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  file_opened: { source: browser, trigger: { link: "a[href$='.pdf'" } }
  price_viewed: { source: browser, trigger: { visible: ".card:not(.is-old > a" } }
  cart_opened: { source: browser, trigger: { click: "#cart," } }
`,
        findings: [
          '2:52 The selector "a[href$=\'.pdf\'" of "file_opened" lacks a "]".',
          '3:56 The selector ".card:not(.is-old > a" of "price_viewed" lacks a ")".',
          '4:53 The selector "#cart," of "cart_opened" has an empty part.',
        ],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    const { trigger, name } = event;
    if (!trigger || !('selector' in trigger)) return undefined;
    const fault = findSelectorFault(trigger.selector);
    if (fault === undefined) return undefined;
    const message = `The selector "${trigger.selector}" of "${name}" ${fault}.`;
    return [{ message, help: 'Correct the selector.', location: at(event, 'trigger', trigger.kind) }];
  },
});
