import { describe, expect, test } from 'vitest';
import { checkContainer } from '../container-check.js';
import { readEvents } from '../generate-container.js';
import { find, mergePlan, roundTrip } from './merge-plan.js';

const PLAN = readEvents('signed_up: { destinations: { ga4: true } }');
const WITH = { consent: { default: 'denied' } };

describe('A template that the plan brings', () => {
  test('goes into a container of somebody else with an id of that container, by which the tag calls it', async () => {
    const { file, changes, findings } = await mergePlan(await roundTrip(PLAN), PLAN, { options: WITH });
    expect(findings).toEqual([]);
    expect(changes).toEqual(['added tag "Consent defaults"', 'added template "Consent defaults"']);
    const { templateId, containerId } = find(file, 'customTemplate', 'Consent defaults');
    expect(containerId).toBe('770456');
    expect(find(file, 'tag', 'Consent defaults').type).toBe(`cvt_770456_${templateId}`);
    expect(checkContainer(file)).toEqual([]);
  });

  test('is found by the mark in its own notes, and has the name that its text says', async () => {
    const exported = await roundTrip(PLAN, WITH);
    const template = find(exported, 'customTemplate', 'Consent defaults');
    template.name = 'Renamed by Ada';
    template.templateData = `${template.templateData.replace('"displayName": "Consent defaults"', '"displayName": "Renamed by Ada"')}Seen by Ada.\n`;
    const { file, changes } = await mergePlan(exported, PLAN, { options: WITH });
    expect(changes).toEqual([
      'changed template "Renamed by Ada": templateData, name "Renamed by Ada" → "Consent defaults"',
    ]);
    const merged = find(file, 'customTemplate', 'Consent defaults');
    expect(merged.templateId).toBe(template.templateId);
    expect(merged.templateData).toContain('"displayName": "Consent defaults"');
    expect(merged.templateData).toMatch(/___NOTES___\n+\[measureplan: .*\]\nSeen by Ada\.\n$/);
  });

  test('is pruned with its tag, but not while another tag is of it', async () => {
    const exported = await roundTrip(PLAN, WITH);
    const { changes } = await mergePlan(exported, PLAN, { prune: true });
    expect(changes).toEqual(['removed tag "Consent defaults"', 'removed template "Consent defaults"']);
    const theirs = {
      ...structuredClone(find(exported, 'tag', 'Consent defaults')),
      tagId: '900',
      name: 'Theirs',
      notes: '',
    };
    exported.containerVersion.tag.push(theirs);
    const second = await mergePlan(exported, PLAN, { prune: true });
    expect(second.changes).toEqual(['removed tag "Consent defaults"', 'left over template "Consent defaults"']);
    expect(checkContainer(second.file)).toEqual([]);
  });

  test('is an error when somebody has one of its name that does something else', async () => {
    const exported = await roundTrip(PLAN, WITH);
    find(exported, 'customTemplate', 'Consent defaults').templateData = '___INFO___\n\n{}\n';
    const { findings } = await mergePlan(exported, PLAN, { options: WITH });
    expect(findings.map((finding) => finding.replace(/\d+:\d+/, 'L:C'))).toEqual([
      'error L:C Template "Consent defaults" is in the container already, is not managed by this plan, and differs in "templateData".',
    ]);
  });
});
