import { describe, expect, test } from 'vitest';
import type { Ga4Event } from '../../src/gtm/understand/ga4.js';
import { type Understood, understand } from '../../src/gtm/understand/understand.js';
import { generateText, readContainer } from '../drift/containers.js';
import { openPage } from '../generate/gtm/simulator/page.js';
import { HAS_CORPUS, readCorpus } from '../gtm/corpus.js';
import { type ImportedPlan, importPlan, TODO } from './import-plan.js';

/** What lint finds in these plans because the containers are so: wrong wherever it stands, and no import knows better. */
const FAULTS: ReadonlySet<string> = new Set(['ads-consent', 'destination-value-number', 'ga4-enhanced-measurement']);

/** Containers that have GA4 events. */
const corpus = readCorpus().filter(([, text]) => text.includes('"gaawe"'));

describe.skipIf(!HAS_CORPUS).each(corpus)('The plan that is made from %s', (_, text) => {
  test('reads, and lint finds what only a person knows, and what is wrong in the container', async () => {
    const { codes } = await importPlan(text);
    expect([...codes].filter((code) => !TODO.has(code) && !FAULTS.has(code))).toEqual([]);
  });

  test('generates the same GA4 events, with the same parameters, but for what the report names', async () => {
    const { before, after, imported } = await goRound(text);
    for (const event of before.events.filter(({ view }) => !view.entity.paused)) {
      const again = after.events.find((one) => one.name === event.name && isSameStream(one, event));
      expect([event.name, again !== undefined]).toEqual([event.name, true]);
      expect(listParameters(again)).toEqual(listParameters(event));
      for (const [name, { meaning }] of event.parameters) {
        const isTold = imported.notes.some(({ message }) => message.startsWith(`The parameter "${name}"`));
        if (!isTold) expect([name, again?.parameters.get(name)?.meaning.canon]).toEqual([name, meaning.canon]);
      }
      const isTold = imported.notes.some(({ message }) =>
        message.includes(`"${event.name}" of the tag "${event.view.entity.name}"`),
      );
      if (!isTold) expect(listWhens(again)).toEqual(expect.arrayContaining(listWhens(event)));
    }
  });

  test('sends the same hits when the same is pushed, where nothing but the page decides', async () => {
    const { before, files } = await goRound(text);
    const names = new Set(before.events.flatMap(({ whens }) => whens.flatMap(({ pushed }) => pushed?.names ?? [])));
    const played = [...names].map((name) => files.map((file) => play(file, name)));
    // What needs JavaScript of the page cannot be simulated.
    const compared = played.filter(([one]) => one !== undefined);
    for (const [one, other] of compared) expect(other).toEqual(one);
    const isComputed = before.events.every(({ stream }) => stream.ids.length === 0);
    expect(compared.some(([one]) => (one?.length ?? 0) > 0)).toBe(!isComputed);
  });
});

async function goRound(
  text: string,
): Promise<ImportedPlan & { before: Understood; after: Understood; files: unknown[] }> {
  // A measurement id that a script computes is for a person to fill in.
  const round = await importPlan(text, (plan) =>
    plan.replace('{ type: ga4 }', '{ type: ga4, measurement_id: G-PERSON0000 }'),
  );
  const again = await generateText(round.plan);
  const [before, after] = [text, again].map((each) => {
    const { source, file } = readContainer('export.json', each);
    return understand(source, file);
  }) as [Understood, Understood];
  return { ...round, before, after, files: [JSON.parse(text), JSON.parse(again)] };
}

function isSameStream(one: Ga4Event, other: Ga4Event): boolean {
  return other.stream.ids.length === 0 || one.stream.ids.some((id) => other.stream.ids.includes(id));
}

// What GTM sends as nothing is no parameter.
function listParameters(event: Ga4Event | undefined): string[] {
  return [...(event?.parameters ?? [])]
    .filter(([, { meaning }]) => !meaning.canon.startsWith('uv '))
    .map(([name]) => name)
    .sort();
}

function listWhens(event: Ga4Event | undefined): string[] {
  return (event?.whens ?? []).map(({ canon }) => canon);
}

const ITEM = { item_id: 'SKU', price: 2, quantity: 1 };
const VALUES = {
  ecommerce: { value: 12, currency: 'EUR', transaction_id: 'T1', items: [ITEM], tax: 1, shipping: 2, coupon: 'C' },
  url: 'https://a.example/',
  referrer: 'https://b.example/',
  user: { email: 'a@b.example' },
};

/** The GA4 hits that a push makes; nothing when the container needs more than a data layer. */
function play(file: unknown, event: string): unknown[] | undefined {
  try {
    const page = openPage(file as never);
    const before = page.hits.length;
    page.push({ ...VALUES, event });
    const hits = page.hits.slice(before).filter((hit) => hit.type === 'gaawe');
    const shown = hits.map(({ event: name, stream, parameters }) => ({
      ...(name !== undefined && { event: name }),
      stream,
      parameters,
    }));
    return shown.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  } catch {
    return undefined;
  }
}
