import type { Diagnostic } from '../../src/diagnostic.js';
import { findDrift } from '../../src/drift/drift.js';
import { generate } from '../../src/generate/generate.js';
import { requestOutputs } from '../../src/generate/requests.js';
import { readExport } from '../../src/gtm/read/read-export.js';
import type { Plan } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';
import type { Json } from '../generate/gtm/container-check/problems.js';

export function readPlan(text: string): Plan {
  const { plan, diagnostics } = readExample(text, 'plan.yaml');
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

/** The text of the container that a plan generates, with options over its own. */
export async function generateText(plan: Plan, options: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { requests } = requestOutputs(plan, ['gtm']);
  const changed = requests.map((request) => ({ ...request, options: { ...request.options, ...options } }));
  const { outputs, diagnostics } = await generate(plan, changed);
  const content = outputs[0]?.files[0]?.content;
  if (content === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return content;
}

export function readContainer(name: string, text: string) {
  const { source, file, diagnostics } = readExport(name, text);
  if (!file) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { source, file };
}

/** Drift of a container that was changed by hand after it was generated. */
export async function driftOf(plan: Plan, change: (version: Json) => void): Promise<Diagnostic[]> {
  const generated = await generateText(plan);
  const live = JSON.parse(generated);
  change(live.containerVersion);
  return findDrift(
    plan,
    readContainer('generated', generated),
    readContainer('export.json', JSON.stringify(live, null, 2)),
  );
}

/** Parts of a container by what they are, wherever they stand and whatever they are called. */
export class Parts {
  constructor(readonly version: Json) {}

  /** The tag that sends an event to GA4. */
  event(name: string): Json {
    return this.version.tag.find((tag: Json) => tag.type === 'gaawe' && this.value(tag, 'eventName') === name);
  }

  tag(type: string): Json {
    return this.version.tag.find((tag: Json) => tag.type === type);
  }

  variable(type: string, key: string, value: string): Json {
    return this.version.variable.find((one: Json) => one.type === type && this.value(one, key) === value);
  }

  triggerOf(tag: Json): Json {
    return this.version.trigger.find((one: Json) => one.triggerId === tag.firingTriggerId[0]);
  }

  parameter(owner: Json, key: string): Json {
    return owner.parameter.find((one: Json) => one.key === key);
  }

  value(owner: Json, key: string): Json {
    return this.parameter(owner, key)?.value;
  }

  /** The row of the event's table for a parameter of GA4. */
  row(tag: Json, name: string): Json {
    return this.parameter(tag, 'eventSettingsTable').list.find(({ map }: Json) => map[0].value === name);
  }
}
