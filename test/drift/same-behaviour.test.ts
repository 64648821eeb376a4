import { describe, expect, test } from 'vitest';
import { findDrift, type ReadContainer } from '../../src/drift/drift.js';
import type { Plan } from '../../src/plan/model.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { readShippedPlans } from '../generate/gtm/plans.js';
import { SAMPLE } from '../generate/gtm/sample.js';
import { showFindings } from '../support/show.js';
import { driftOf, generateText, Parts, readContainer, readPlan } from './containers.js';
import { PLAN } from './plan.js';

const GENERATED: [string, Plan][] = [...readShippedPlans(), ['a sample that takes every branch', readPlan(SAMPLE)]];

describe.each(GENERATED)('The container of %s', (_, plan) => {
  test('has no drift when it was just generated', async () => {
    expect(showFindings(await driftOf(plan, () => {}))).toEqual([]);
  });

  test('has none when everything in it has another name, another id, another order, and no notes', async () => {
    expect(showFindings(await driftOf(plan, disguise))).toEqual([]);
  });

  test('has none beside the one with a tag for many events, nor that beside it', async () => {
    const texts = [await generateText(plan, { tags: 'per_event' }), await generateText(plan, { tags: 'combined' })];
    const [many, one] = texts.map((text) => readContainer('export.json', text)) as [ReadContainer, ReadContainer];
    expect(showFindings(findDrift(plan, many, one))).toEqual([]);
    expect(showFindings(findDrift(plan, one, many))).toEqual([]);
  });
});

const plan = readPlan(PLAN);

describe('No drift', () => {
  test('is it that a tag may fire once per event when its trigger fires once per page', async () => {
    const found = await driftOf(plan, (version) => {
      new Parts(version).event('view_item_list').tagFiringOption = 'ONCE_PER_EVENT';
    });
    expect(showFindings(found)).toEqual([]);
  });

  test('is it that a value goes through more variables', async () => {
    const found = await driftOf(plan, (version) => {
      const parts = new Parts(version);
      const id = parts.variable('c', 'value', 'G-ABCDE12345');
      const inner = { ...structuredClone(id), variableId: '900', name: 'Inner' };
      parts.parameter(id, 'value').value = '{{Inner}}';
      version.variable.push(inner);
    });
    expect(showFindings(found)).toEqual([]);
  });

  test('is it that the measurement id is chosen by a table that has the plan’s among others', async () => {
    const found = await driftOf(plan, (version) => {
      const parts = new Parts(version);
      const row = (key: string, value: string) => ({
        type: 'MAP',
        map: [
          { type: 'TEMPLATE', key: 'key', value: key },
          { type: 'TEMPLATE', key: 'value', value },
        ],
      });
      Object.assign(parts.variable('c', 'value', 'G-ABCDE12345'), {
        type: 'smm',
        parameter: [
          { type: 'TEMPLATE', key: 'input', value: '{{Page Hostname}}' },
          { type: 'LIST', key: 'map', list: [row('shop.example', 'G-ABCDE12345')] },
        ],
      });
    });
    expect(showFindings(found)).toEqual([
      expect.stringContaining('The tag "ga4 - Google tag" has the lookup table "ga4 - Measurement ID" as "tagId"'),
    ]);
  });

  test('is it that one tag sends several events by the names of their pushes', async () => {
    const found = await driftOf(readPlan(TWO_EVENTS), combineByName);
    expect(showFindings(found)).toEqual([]);
  });

  test('is it that one tag sends several events by a table of names', async () => {
    const found = await driftOf(readPlan(TWO_EVENTS), (version) => {
      combineByName(version);
      version.tag.at(-1).parameter.find((one: Json) => one.key === 'eventName').value = '{{Names}}';
      const row = (name: string) => ({
        type: 'MAP',
        map: [
          { type: 'TEMPLATE', key: 'key', value: name },
          { type: 'TEMPLATE', key: 'value', value: name },
        ],
      });
      version.variable.push({
        accountId: '1',
        containerId: '2',
        variableId: '900',
        name: 'Names',
        type: 'smm',
        parameter: [
          { type: 'TEMPLATE', key: 'input', value: '{{Event}}' },
          { type: 'LIST', key: 'map', list: [row('menu_opened'), row('menu_closed')] },
        ],
      });
    });
    expect(showFindings(found)).toEqual([]);
  });
});

describe('A container from elsewhere', () => {
  test('is judged in the order of the plan, then of the export, with the same findings each time', async () => {
    const strange = JSON.parse(await generateText(readPlan(TWO_EVENTS)));
    disguise(strange.containerVersion);
    const generated = readContainer('generated', await generateText(plan));
    const drift = () => findDrift(plan, generated, readContainer('export.json', JSON.stringify(strange, null, 2)));
    const found = drift();
    expect(showFindings(drift())).toEqual(showFindings(found));
    const places = found.map(({ location }) => location.source.name);
    expect(places).toEqual([...places].sort((a, b) => Number(b === 'plan.yaml') - Number(a === 'plan.yaml')));
    expect(places).toContain('plan.yaml');
    expect(places).toContain('export.json');
  });

  test('may have names that are hard to print, and circles', async () => {
    const found = await driftOf(plan, (version) => {
      const parts = new Parts(version);
      const circle = { accountId: '1', containerId: '2', type: 'jsm' };
      const call = (name: string) => [{ type: 'TEMPLATE', key: 'javascript', value: `{{${name}}}` }];
      version.variable.push({ ...circle, variableId: '900', name: '__proto__', parameter: call('constructor') });
      const formatValue = { convertNullToValue: { type: 'TEMPLATE', value: '{{itself}}' } };
      version.variable.push({ ...circle, variableId: '903', name: 'itself', parameter: call('itself'), formatValue });
      version.variable.push({ ...circle, variableId: '901', name: 'constructor', parameter: call('__proto__') });
      parts.row(parts.event('view_item_list'), 'list').map[1].value = '{{__proto__}}';
      const list = [{ type: 'TRIGGER_REFERENCE', value: '902' }];
      const group = { type: 'TRIGGER_GROUP', parameter: [{ type: 'LIST', key: 'triggerIds', list }] };
      version.trigger.push({ accountId: '1', containerId: '2', triggerId: '902', name: 'toString', ...group });
      parts.event('purchase').firingTriggerId.push('902');
    });
    expect(found.map(({ code }) => code).sort()).toEqual(['parameter-changed', 'trigger-changed']);
  });
});

const TWO_EVENTS = `name: Menu
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage] }
events:
  menu_opened: { properties: { place: { type: string } }, destinations: { ga4: true } }
  menu_closed: { properties: { time: { type: number } }, destinations: { ga4: true } }
`;

/** One tag in place of two, which sends what was pushed under the name that was pushed. */
function combineByName(version: Json): void {
  const parts = new Parts(version);
  const [one, other] = [parts.event('menu_opened'), parts.event('menu_closed')];
  parts.parameter(one, 'eventSettingsTable').list.push(...parts.parameter(other, 'eventSettingsTable').list);
  parts.parameter(one, 'eventName').value = '{{Event}}';
  const filter = parts.triggerOf(one).customEventFilter[0];
  Object.assign(filter, { type: 'MATCH_REGEX' });
  filter.parameter[1].value = '^(menu_opened|menu_closed)$';
  version.trigger = version.trigger.filter((each: Json) => each !== parts.triggerOf(other));
  version.tag = [...version.tag.filter((tag: Json) => tag !== one && tag !== other), one];
}

/** Gives everything another name and id, and another place in the file. */
function disguise(version: Json): void {
  const ids = new Map<string, string>();
  for (const [kind, field] of [
    ['trigger', 'triggerId'],
    ['tag', 'tagId'],
    ['variable', 'variableId'],
    ['folder', 'folderId'],
  ] as const) {
    for (const [index, entity] of (version[kind] ?? []).entries()) {
      ids.set(entity[field], `${kind.length}${index}`);
      Object.assign(entity, { [field]: `${kind.length}${index}`, notes: undefined });
    }
  }
  const rename = (name: string) => `x ${[...name].reverse().join('')}`;
  const variables = new Set(version.variable.map(({ name }: Json) => name));
  const tags = new Set(version.tag.map(({ name }: Json) => name));
  const walk = (value: Json): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, child] of Object.entries<Json>(value)) {
      const isId = /TriggerId$|^parentFolderId$/.test(key) || (key === 'value' && value.type === 'TRIGGER_REFERENCE');
      if (isId) value[key] = Array.isArray(child) ? child.map((id) => ids.get(id) ?? id) : (ids.get(child) ?? child);
      else if ((key === 'tagName' || (key === 'value' && value.type === 'TAG_REFERENCE')) && tags.has(child))
        value[key] = rename(child);
      else if (key === 'value' && typeof child === 'string') {
        value[key] = child.replace(/\{\{([^{}]*)\}\}/g, (call, name) =>
          variables.has(name) ? `{{${rename(name)}}}` : call,
        );
      } else walk(child);
    }
  };
  walk(version);
  for (const kind of ['tag', 'trigger', 'variable']) {
    for (const entity of version[kind] ?? []) entity.name = rename(entity.name);
    version[kind]?.reverse();
  }
  version.folder = undefined;
  for (const kind of ['tag', 'trigger', 'variable']) for (const each of version[kind] ?? []) delete each.parentFolderId;
}

describe('A plan that wants one tag for many events', () => {
  const COMBINED = `${TWO_EVENTS}  menu_searched: { trigger: { form: "#menu" }, destinations: { ga4: true } }\ngenerate:\n  gtm: { out: a.json, tags: combined }\n`;

  test('has no drift in what it generates', async () => {
    expect(showFindings(await driftOf(readPlan(COMBINED), () => {}))).toEqual([]);
  });

  test('has none in a container with one tag for each event, nor the other way round', async () => {
    const [many, one] = [readPlan(COMBINED.replace('combined', 'per_event')), readPlan(COMBINED)];
    const [ofMany, ofOne] = [await generateText(many), await generateText(one)];
    expect(ofMany).not.toBe(ofOne);
    const compare = (plan: Plan, generated: string, live: string) =>
      showFindings(findDrift(plan, readContainer('generated', generated), readContainer('export.json', live)));
    expect(compare(one, ofOne, ofMany)).toEqual([]);
    expect(compare(many, ofMany, ofOne)).toEqual([]);
  });
});
