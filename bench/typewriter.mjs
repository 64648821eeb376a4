import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEvents } from './workload/events.mjs';
import { createDefinitions } from './workload/json-schema.mjs';
import { toPascal } from './workload/words.mjs';

const bin = join(import.meta.dirname, 'node_modules/typewriter/bin/run');

/** What Segment's Typewriter generates for the same events, from a tracking plan on disk: no account, no network. */
export function generateTypewriter(folder, size) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(printTrackingPlan(createEvents(size))));
  writeFileSync(join(folder, 'typewriter.yml'), CONFIG);
  execFileSync(process.execPath, [bin, 'build', '--mode', 'prod'], { cwd: folder, stdio: 'ignore' });
  return join(folder, 'segment.ts');
}

const CONFIG = `client:
  sdk: analytics-js
  language: typescript
  languageOptions: {}
trackingPlans:
  - id: rs_bench
    path: ./
`;

function printTrackingPlan(events) {
  const root = '#/definitions';
  const definitions = createDefinitions(events, root);
  const inline = (definition) => (definition.$ref ? definitions[definition.$ref.slice(root.length + 1)] : definition);
  const rules = events.map(({ name }) => {
    const { properties, ...event } = definitions[toPascal(name)];
    const own = Object.entries(properties).map(([key, definition]) => [key, inline(definition)]);
    const schema = { ...event, properties: Object.fromEntries(own) };
    return { key: name, type: 'TRACK', version: 1, jsonSchema: { type: 'object', properties: { properties: schema } } };
  });
  return { name: 'bench', id: 'rs_bench', rules };
}
