import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonSchemaOptions } from '../../../src/generate/targets/json-schema/options.js';
import { eventPath, listEvents } from '../../../src/generate/targets/json-schema/schemas.js';
import { findFormat } from '../../../src/generate/values/formats.js';
import type { Plan, PlanEvent } from '../../../src/plan/model.js';
import { readPlan } from '../../../src/plan/read-plan.js';
import { FORMATS } from '../../../src/plan/vocabulary.js';
import { generateSchemas, makeAjv } from '../json-schema/schemas.js';
import { makeEvent, makePlan } from '../typescript/make-plan.js';
import { arbitraryPayload, slip } from './arbitrary-payloads.js';
import { arbitraryFields, arbitraryProperties } from './arbitrary-plans.js';
import { loadValidator } from './make-modules.js';

/** How often both said yes, and both said no. */
interface Tally {
  valid: number;
  broken: number;
}

const EVERYWHERE = { source: ['browser', 'server', 'app', 'email', 'push', 'crm', 'chatbot', 'support'] };

/** Lets ajv and the validator judge the same payloads of every event, and fails where they do not agree. */
async function compareEvents(
  plan: Plan,
  events: readonly PlanEvent[],
  count: number,
  options: Partial<JsonSchemaOptions> = {},
): Promise<Tally> {
  const { validator } = await loadValidator(plan, EVERYWHERE);
  const schemas = generateSchemas(plan, { files: 'events', ...options });
  const ajv = makeAjv();
  const tally: Tally = { valid: 0, broken: 0 };
  for (const [seed, event] of events.entries()) {
    const schema = schemas.get(eventPath(event)) as object;
    const validate = ajv.compile(schema);
    for (const payload of fc.sample(arbitraryPayload(event.properties), { seed, numRuns: count })) {
      const findings = validator.checkCall(event.name, payload);
      const isValid = validate(payload);
      if (isValid !== (findings.length === 0)) {
        const told = { schema, payload, ajv: validate.errors, findings: findings.map(({ message }) => message) };
        throw new Error(`ajv says ${isValid}, the validator does not:\n${JSON.stringify(told, null, 1)}`);
      }
      tally[isValid ? 'valid' : 'broken'] += 1;
    }
  }
  return tally;
}

describe('the schemas, judged by ajv, and the validator agree', () => {
  test('on 10,000 payloads of a generated plan', async () => {
    const drawn = fc.sample(arbitraryProperties(arbitraryFields(2)), { seed: 20261122, numRuns: 250 });
    const events = drawn.map((properties, index) => makeEvent(`seen_${index}`, [...properties.values()]));
    const tally = await compareEvents(makePlan(events), events, 40, { assert_formats: true });
    expect(tally.valid + tally.broken).toBe(10_000);
    // What never comes, or nearly always, would show nothing.
    expect(tally.valid).toBeGreaterThan(2_000);
    expect(tally.broken).toBeGreaterThan(2_000);
  }, 300_000);

  const PLANS = ['plans', 'plans/starters'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : [])),
  );

  test.each(PLANS)('on payloads of every event of %s', async (path) => {
    const { plan } = await readPlan(path);
    if (!plan) throw new Error(`${path} cannot be read`);
    const events = listEvents(plan);
    const tally = await compareEvents(plan, events, 60);
    expect(tally.valid + tally.broken).toBe(60 * events.length);
    if (events.some(({ properties }) => properties.size > 0)) {
      expect(tally.valid).toBeGreaterThan(20 * events.length);
      expect(tally.broken).toBeGreaterThan(5 * events.length);
    }
  });
});

describe('what we call a format is what ajv-formats does', () => {
  const STANDARD = FORMATS.filter((name) => findFormat(name)?.standard);
  /** What RFC 3339 and RFC 3986 do not have, and ajv-formats takes all the same: `assert_formats` refuses it in schemas too. */
  const LAX: ReadonlyMap<string, RegExp> = new Map([
    ['date-time', /\d[+-]\d\d(?:\d\d)?$|^\S+\s\S+$/],
    ['uri', /:\/\/?[^?#]*[:@[]/],
    ['uuid', /^urn:uuid:/],
  ]);

  test.each(STANDARD)('%s', (name) => {
    const ajv = makeAjv().compile({ type: 'string', format: name });
    const pattern = new RegExp(findFormat(name)?.pattern ?? '', 'u');
    const texts = fc.stringMatching(pattern);
    const sample = fc.sample(fc.oneof(texts, slip(texts), slip(slip(texts))), { seed: 11, numRuns: 2_000 });
    expect(sample.filter((text) => pattern.test(text) && !ajv(text))).toEqual([]);
    const stricter = sample.filter((text) => !pattern.test(text) && ajv(text));
    expect(stricter.filter((text) => !LAX.get(name)?.test(text))).toEqual([]);
    expect(stricter.length).toBeLessThan(sample.length / 50);
    expect(sample.filter((text) => ajv(text)).length).toBeGreaterThan(300);
    expect(sample.filter((text) => !ajv(text)).length).toBeGreaterThan(100);
  });
});
