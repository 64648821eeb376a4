import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../src/cli/run.js';
import { renderRuleTable } from '../src/lint/lint-docs.js';
import { RULES } from '../src/lint/rules/index.js';

/** Two releases of a small plan: what the README shows is what the program prints of them. */
const BEFORE = `measureplan: 1
name: Acme Store
version: 1.0.0
currency: EUR
owners:
  growth: { name: Growth analytics, contact: growth@acme.example }
conventions:
  events: { format: "{object}_{action}", vocabulary: { action: [viewed, added, completed] } }
goals:
  purchase: { event: purchase_completed, value: 62, target: 2.5%..3.5% }
events:
  pricing_viewed:
    description: The pricing table came into view.
    question: Do visitors who compare plans start a checkout within a week?
    tier: high
    stage: consideration
    goal: purchase
    owner: growth
    properties:
      billing_period: { required: true, enum: [monthly, yearly] }
  purchase_completed:
    description: An order was paid.
    tier: macro
    owner: growth
`;

const AFTER = BEFORE.replace('version: 1.0.0', 'version: 1.1.0')
  .replace('enum: [monthly, yearly]', 'enum: [monthly, quarterly]')
  .replace('tier: high', 'tier: medium');

const FAULTY = BEFORE.replace('  pricing_viewed:', '  pricing_veiwed:').replace(
  'owner: growth\n    properties',
  'owner: grwth\n    properties',
);

/** The README with its derived parts as they are now. */
export async function deriveReadme(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureplan-readme-'));
  const files = { 'measureplan.yaml': AFTER, 'before.yaml': BEFORE, 'faulty.yaml': FAULTY };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  try {
    return fill(readFileSync('README.md', 'utf8'), {
      lint: await record(folder, 'lint', 'faulty.yaml'),
      diff: await record(folder, 'diff', 'before.yaml', 'measureplan.yaml'),
      rules: renderRuleTable(RULES, 'docs/rules/'),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A command line with what it prints. */
async function record(cwd: string, ...args: string[]): Promise<string> {
  const printed: string[] = [];
  const output = { write: (text: string) => void printed.push(text), color: false, columns: 100 };
  await run(args, { cwd, env: { SOURCE_DATE_EPOCH: '0' }, stdout: output, stderr: output });
  return ['```text', `$ measureplan ${args.join(' ')}`, printed.join('').trimEnd(), '```'].join('\n');
}

/** Puts each part between its markers: `<!-- derived: name -->` and `<!-- /derived -->`. */
function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/(<!-- derived: (\w+) -->\n)[\s\S]*?(<!-- \/derived -->)/g, (_, start, name, end) => {
    if (parts[name] === undefined) throw new Error(`README.md asks for "${name}", which is not derived.`);
    return `${start}\n${parts[name]}\n\n${end}`;
  });
}
