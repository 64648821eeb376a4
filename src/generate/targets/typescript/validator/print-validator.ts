import type { PlanEvent } from '../../../../plan/model.js';
import { escapeInvisible } from '../../../print/typescript/invisible.js';
import { printValue } from '../../../print/typescript/literals.js';
import type { GeneratedFile } from '../../../target.js';
import { createPlace } from './place.js';
import { type Placement, printCompanion } from './print-companion.js';
import { type IsContext, makeRules } from './rule-table.js';
import type { Rules } from './runtime/rules.js';

export interface ValidatorOptions extends Placement {
  readonly link: string;
  readonly isContext: IsContext;
}

/**
 * The module that checks calls against the plan. Only it imports the tracking functions, never they it: what production
 * code imports does not lead to it.
 */
export function printValidator(events: readonly PlanEvent[], options: ValidatorOptions): GeneratedFile[] {
  const rules = makeRules(events, createPlace(options.plan, options.link), options.isContext);
  const text = printRules(rules).join('\n');
  const own = { name: 'RULES', module: 'rules', needs: [], exported: false, declaration: '' };
  const companion = {
    name: 'validator',
    names: ['observeEvents'],
    types: [],
    exported: ['validateCalls', 'checkCall', 'Finding', 'logFindings', 'throwFindings'],
    own: [{ ...own, typescript: `const RULES: Rules = ${text};`, javascript: `const RULES = ${text};` }],
    needs: ['Rules'],
  };
  return printCompanion(companion, options);
}

function printRules({ formats, values, events }: Rules): string[] {
  return ['{', ...printList('formats', formats), ...printList('values', values), ...printList('events', events), '}'];
}

function printList(name: string, items: readonly unknown[]): string[] {
  if (items.length === 0) return [`  ${name}: [],`];
  return [`  ${name}: [`, ...items.map((item) => `    ${escapeInvisible(printValue(item))},`), '  ],'];
}
