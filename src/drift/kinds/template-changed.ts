import type { CustomTemplate } from '../../gtm/entities.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';
import { locateTag } from '../plan-places.js';

export const templateChanged = defineDrift({
  id: 'template-changed',
  summary: 'The code of a custom template is not what was generated.',
  rationale: 'Every tag that is made with it does something else than the plan says.',
  severity: 'error',
  compares: true,
  *find({ plan, planned, live, pairs }) {
    for (const pair of pairs.tags) {
      const wanted = planned.templates.get(pair.planned.entity.type);
      const found = live.templates.get(pair.live.entity.type);
      if (!wanted || !found || readCode(wanted) === readCode(found)) continue;
      const index = live.file.containerVersion.customTemplate?.indexOf(found) ?? 0;
      yield {
        message: `The template "${found.name}" of the tag "${pair.live.entity.name}" has other code than the plan's.`,
        help: 'Generate the container again, and import it.',
        location: inExport(live, ['containerVersion', 'customTemplate', index, 'templateData']),
        related: [{ message: 'the plan', location: locateTag(plan, pair.planned) }],
      };
    }
  },
});

/** The sandboxed code alone: GTM writes the sections around it anew. */
function readCode({ templateData }: CustomTemplate): string {
  const code = /^___SANDBOXED_JS_FOR_\w+_TEMPLATE___$([\s\S]*?)(?=^___\w+___$|$(?![\s\S]))/m.exec(templateData)?.[1];
  return (code ?? templateData).replace(/\s+/g, ' ').trim();
}
