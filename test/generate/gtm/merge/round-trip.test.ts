import { describe, expect, test } from 'vitest';
import { readExample } from '../../../../src/plan/read-example.js';
import { ADS_OPTIONS, ADS_SAMPLE } from '../ads-sample.js';
import { checkContainer } from '../container-check.js';
import { generateText, readEvents } from '../generate-container.js';
import { find, mergePlan, roundTrip } from './merge-plan.js';

const PLAN = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { stage: consideration, trigger: { click: "#compare" }, destinations: { ga4: true } }
`);

describe('A container that people worked on in GTM', () => {
  test('is not changed by the plan that it came from, whatever ids GTM gave', async () => {
    const exported = await roundTrip(PLAN);
    const { text, changes, findings } = await mergePlan(exported, PLAN);
    expect([changes, findings]).toEqual([[], []]);
    expect(text).toBe(`${JSON.stringify(exported, null, 4)}\n`);
  });

  test('keeps names that people gave, and the plan’s references follow them', async () => {
    const exported = await roundTrip(PLAN);
    find(exported, 'variable', 'DLV - tier').name = 'Tier of the customer';
    find(exported, 'trigger', 'Click - compared').name = 'Compare button';
    find(exported, 'tag', 'ga4 - Event - compared').name = 'GA4 compare';
    find(exported, 'folder', 'Stage - decision').name = 'Sales';
    const text = JSON.stringify(exported).replaceAll('{{DLV - tier}}', '{{Tier of the customer}}');
    const merged = await mergePlan(text, PLAN);
    expect([merged.changes, merged.findings]).toEqual([[], []]);
    expect(merged.text).toBe(text);
  });

  test('is not changed where GTM writes parameters in another order, and what is off or empty otherwise', async () => {
    const exported = await roundTrip(PLAN);
    for (const tag of exported.containerVersion.tag) {
      tag.parameter.reverse();
      tag.parameter.push({ type: 'BOOLEAN', key: 'newSwitch', value: 'false' });
    }
    for (const variable of exported.containerVersion.variable) delete variable.formatValue;
    find(exported, 'variable', 'DLV - tier').parameter[0].type = 'TEMPLATE';
    for (const tag of exported.containerVersion.tag) tag.notes = `${tag.notes.replaceAll('\n', '\r\n')}\r\n`;
    const { text, changes } = await mergePlan(exported, PLAN);
    expect(changes).toEqual([]);
    expect(text).toBe(`${JSON.stringify(exported, null, 4)}\n`);
  });

  test('is not changed where GTM lists triggers in another order', async () => {
    const { plan } = readExample(ADS_SAMPLE);
    const exported = await roundTrip(plan, ADS_OPTIONS);
    const several = exported.containerVersion.tag.filter(({ firingTriggerId = [] }) => firingTriggerId.length > 1);
    expect(several).not.toEqual([]);
    for (const tag of several) tag.firingTriggerId.reverse();
    expect((await mergePlan(exported, plan, { options: ADS_OPTIONS })).changes).toEqual([]);
  });

  test('keeps what only people decide: paused, priority, schedule, notes below the mark, fields that we do not know', async () => {
    const exported = await roundTrip(PLAN);
    const tag = find(exported, 'tag', 'ga4 - Event - signed_up');
    const theirs = {
      paused: true,
      priority: { type: 'INTEGER', value: '9' },
      scheduleEndMs: '1767225600000',
      monitoringMetadata: { type: 'MAP', map: [{ type: 'TEMPLATE', key: 'team', value: 'growth' }] },
      futureField: { deep: [1, null, true] },
      notes: `${tag.notes}\nAda: paused until June.`,
    };
    Object.assign(tag, theirs);
    tag.parameter.find(({ key }: { key: string }) => key === 'eventName').value = 'sign_up_old';
    tag.parameter.push({ type: 'BOOLEAN', key: 'newSwitch', value: 'false' });
    const { file, changes } = await mergePlan(exported, PLAN);
    expect(changes).toEqual(['changed tag "ga4 - Event - signed_up": eventName "sign_up_old" → "signed_up"']);
    const kept = find(file, 'tag', 'ga4 - Event - signed_up');
    expect(kept).toMatchObject(theirs);
    expect(kept.parameter.at(-1).key).toBe('newSwitch');
  });

  test('keeps exceptions that people made: triggers of theirs that block, tags of theirs before and after', async () => {
    const exported = await roundTrip(PLAN);
    const { triggerId } = find(exported, 'trigger', 'Click - compared');
    const office = {
      ...structuredClone(find(exported, 'trigger', 'Event - signed_up')),
      triggerId: '900',
      name: 'Office',
    };
    exported.containerVersion.trigger.push({ ...office, notes: '' });
    const script = [{ type: 'TEMPLATE', key: 'html', value: '<b></b>' }];
    const theirs = {
      accountId: '600123',
      containerId: '770456',
      tagId: '901',
      name: 'Theirs',
      type: 'html',
      parameter: script,
    };
    exported.containerVersion.tag.push({ ...theirs, firingTriggerId: ['900'] });
    const tag = find(exported, 'tag', 'ga4 - Event - signed_up');
    const sequence = {
      setupTag: [{ tagName: 'Theirs', stopOnSetupFailure: true }],
      teardownTag: [{ tagName: 'ga4 - Google tag' }],
    };
    Object.assign(tag, { blockingTriggerId: [triggerId, '900'], ...sequence });
    const { file, changes } = await mergePlan(exported, PLAN);
    expect(changes).toEqual([
      'changed tag "ga4 - Event - signed_up": blockingTriggerId "Click - compared, Office" → "Office", teardownTag "ga4 - Google tag"',
    ]);
    const merged = find(file, 'tag', 'ga4 - Event - signed_up');
    expect(merged).toMatchObject({ blockingTriggerId: ['900'], setupTag: sequence.setupTag });
    expect(merged).not.toHaveProperty('teardownTag');
  });

  test('gets a switch that the plan turns off, where there is none: it may be on by default', async () => {
    const exported = await roundTrip(PLAN);
    const tag = find(exported, 'tag', 'ga4 - Event - signed_up');
    tag.parameter = tag.parameter.filter(({ key }: { key: string }) => key !== 'enhancedUserId');
    const { changes } = await mergePlan(exported, PLAN);
    expect(changes).toEqual(['changed tag "ga4 - Event - signed_up": enhancedUserId → "false"']);
  });

  test('has edits of what the plan says undone, field by field', async () => {
    const exported = await roundTrip(PLAN);
    const tag = find(exported, 'tag', 'ga4 - Event - signed_up');
    const untouched = structuredClone(exported);
    tag.consentSettings = { consentStatus: 'NOT_NEEDED' };
    tag.firingTriggerId = ['2147479553'];
    tag.blockingTriggerId = [find(exported, 'trigger', 'Click - compared').triggerId];
    tag.parameter = tag.parameter.filter(({ key }: { key: string }) => key !== 'eventSettingsTable');
    find(exported, 'trigger', 'Click - compared').filter[0].type = 'CONTAINS';
    const { file, changes } = await mergePlan(exported, PLAN);
    expect(changes).toEqual([
      'changed tag "ga4 - Event - signed_up": eventSettingsTable.tier → "{{DLV - tier}}", firingTriggerId "All Pages" → "Event - signed_up", consentStatus "NOT_NEEDED" → "NEEDED", consentType → "analytics_storage", blockingTriggerId "Click - compared"',
      'changed trigger "Click - compared": filter "{{Click Element}} CONTAINS #compare, #compare *" → "{{Click Element}} CSS_SELECTOR #compare, #compare *"',
    ]);
    const byKey = (entity: { parameter: { key: string }[] }) =>
      [...entity.parameter].sort((a, b) => (a.key < b.key ? -1 : 1));
    const [now, then] = [file, untouched].map((each) => find(each, 'tag', 'ga4 - Event - signed_up'));
    expect({ ...now, parameter: byKey(now) }).toEqual({ ...then, parameter: byKey(then) });
    expect(find(file, 'trigger', 'Click - compared')).toEqual(find(untouched, 'trigger', 'Click - compared'));
  });

  test('gets new events with ids that nothing has or asks for, and references to what is there', async () => {
    const exported = await roundTrip(PLAN);
    const more = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
compared: { stage: consideration, trigger: { click: "#compare" }, destinations: { ga4: true } }
asked: { stage: decision, properties: { tier: { type: string } }, trigger: { link: "a.ask" }, destinations: { ga4: true } }
`);
    const generated = JSON.parse(await generateText(more)).containerVersion;
    const [tag, trigger] = ['tag', 'trigger'].map((kind) =>
      generated[kind].find(({ name }: { name: string }) => /asked$/.test(name)),
    );
    // An id that an unmanaged tag asks for although there is no such trigger, and one that is taken.
    exported.containerVersion.tag.push({
      ...structuredClone(exported.containerVersion.tag[0]),
      tagId: tag.tagId,
      name: 'Theirs',
      type: 'html',
      parameter: [{ type: 'TEMPLATE', key: 'html', value: '<b></b>' }],
      notes: '',
      firingTriggerId: [trigger.triggerId],
    });
    const asked = String(Number(trigger.triggerId) + 1);
    const group = { type: 'LIST', key: 'triggerIds', list: [{ type: 'TRIGGER_REFERENCE', value: asked }] };
    const { customEventFilter: _, ...rest } = structuredClone(find(exported, 'trigger', 'Event - signed_up'));
    const theirs = { ...rest, triggerId: '950', name: 'Group', type: 'TRIGGER_GROUP', notes: '', parameter: [group] };
    exported.containerVersion.trigger.push(theirs);
    find(exported, 'variable', 'DLV - tier').name = 'Tier';
    const base = JSON.parse(JSON.stringify(exported).replaceAll('{{DLV - tier}}', '{{Tier}}'));
    const { file, changes, findings } = await mergePlan(base, more);
    expect(findings).toEqual([]);
    expect(changes).toEqual(['added tag "ga4 - Event - asked"', 'added trigger "Link - asked"']);
    const added = find(file, 'tag', 'ga4 - Event - asked');
    expect(added.tagId).toBe(String(Number(tag.tagId) + 1));
    expect(find(file, 'trigger', 'Link - asked').triggerId).toBe(String(Number(trigger.triggerId) + 2));
    expect(added).toMatchObject({
      accountId: '600123',
      containerId: '770456',
      firingTriggerId: [find(file, 'trigger', 'Link - asked').triggerId],
      parentFolderId: find(file, 'folder', 'Stage - decision').folderId,
    });
    expect(JSON.stringify(added.parameter)).toContain('{{Tier}}');
    expect(checkContainer(file)).toEqual([
      `tag[3].firingTriggerId: there is no trigger ${trigger.triggerId}`,
      `trigger[2].parameter[0].list[0]: there is no trigger ${asked}`,
    ]);
  });
});
