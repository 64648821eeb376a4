import { describe, expect, test } from 'vitest';
import { findDrift } from '../../src/drift/drift.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { showFindings } from '../support/show.js';
import { generateText, readContainer, readPlan } from './containers.js';
import { PLAN } from './plan.js';

/** Drift of a container that has a custom template: the tag that sets the state of consent. */
async function driftOf(change: (version: Json) => void): Promise<string[]> {
  const plan = readPlan(PLAN);
  const generated = await generateText(plan, { consent: { default: 'denied' } });
  const live = JSON.parse(generated);
  expect(live.containerVersion.customTemplate).toHaveLength(1);
  change(live.containerVersion);
  const exported = readContainer('export.json', JSON.stringify(live));
  return showFindings(findDrift(plan, readContainer('generated', generated), exported));
}

/** What an import does: the template gets the id of the container, and an id there. */
function renumber(version: Json): void {
  const [template] = version.customTemplate;
  const tag = version.tag.find(({ type }: Json) => type.startsWith('cvt_'));
  Object.assign(template, { containerId: '77', templateId: '5' });
  Object.assign(tag, { type: 'cvt_77_5', notes: undefined });
}

describe('A custom template', () => {
  test('is the same under other ids', async () => {
    expect(await driftOf(renumber)).toEqual([]);
  });

  test('is the same when GTM has written the sections around its code anew', async () => {
    const found = await driftOf((version) => {
      renumber(version);
      const [template] = version.customTemplate;
      template.templateData = `${template.templateData.replace(/\n/g, '\r\n')}\r\n\r\n___NOTES___\r\n\r\nWritten by GTM.`;
    });
    expect(found).toEqual([]);
  });

  test('is found when its code was edited', async () => {
    const found = await driftOf((version) => {
      const [template] = version.customTemplate;
      template.templateData = template.templateData.replace('setDefaultConsentState(defaults);', '');
    });
    expect(found).toEqual([
      expect.stringContaining(
        'The template "Consent defaults" of the tag "Consent defaults" has other code than the plan\'s.',
      ),
    ]);
  });

  test('is missed with its tag', async () => {
    const found = await driftOf((version) => {
      version.customTemplate = undefined;
    });
    expect(found.join('\n')).toContain('No tag does what "Consent defaults" (a custom template) should do.');
    expect(found.join('\n')).toContain('which does not exist.');
  });
});
