import { OWN_FINDINGS } from '../../lint/own-findings.js';
import type { Rule } from '../../lint/rule.js';
import { RULES } from '../../lint/rules/index.js';
import { readPlan } from '../../plan/read-plan.js';
import { showLines } from '../../report/show-text.js';
import { suggestName } from '../../source/suggest.js';
import { defineCommand } from '../command.js';
import { Failure } from '../failure.js';
import { findPlans } from '../find-plan.js';
import type { Io } from '../io.js';
import { findRules } from '../lint-file.js';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Explain a rule, with examples; without an id, list the rules',
  arguments: [['[id]', 'Id of a rule, as findings show it']],
  options: [{ flags: '--plan <file>', description: 'A plan with rules of its own (default: that of this folder)' }],
  examples: [
    ['measureplan explain', 'the rules, by group'],
    ['measureplan explain event-name-format', 'one rule'],
  ],
  async run({ words: [id], options }, io) {
    // A rule of a plan is as hostile as any name in it.
    io.stdout.write(showLines(await renderPage(id, options.plan as string | undefined, io)));
    return 0;
  },
});

async function renderPage(id: string | undefined, plan: string | undefined, io: Io): Promise<string> {
  const { renderRuleList, renderRuleText } = await import('../../lint/rule-page.js');
  if (id !== undefined && Object.hasOwn(OWN_FINDINGS, id)) return renderOwnFinding(id as keyof typeof OWN_FINDINGS);
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule) return renderRuleText(rule);
  const rules = await findRulesHere(plan, io);
  if (id === undefined) return renderRuleList(rules);
  const own = rules.find((candidate) => candidate.id === id);
  if (!own) throw unknownRule(id, rules);
  return renderOwnRule(own);
}

/** The rules of the tool and those of the plans here, or of the named plan. Without a plan there are only the first. */
async function findRulesHere(named: string | undefined, io: Io): Promise<readonly Rule[]> {
  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  for (const file of findPlansQuietly(named, io)) {
    const { plan } = await readPlan(file, { cwd: io.cwd });
    if (!plan) continue;
    for (const rule of (await findRules(plan, { file, cwd: io.cwd })).rules) rules.set(rule.id, rule);
  }
  return [...rules.values()];
}

function findPlansQuietly(named: string | undefined, io: Io): readonly string[] {
  if (named !== undefined) return findPlans([named], io);
  try {
    return findPlans([], { ...io, stderr: { ...io.stderr, write: () => {} } });
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** Its examples are run, as those of every rule; what is wrong with them is not shown as if it were right. */
async function renderOwnRule(rule: Rule): Promise<string> {
  const { renderRuleText } = await import('../../lint/rule-page.js');
  const { completeExamples } = await import('../../lint/custom/false-examples.js');
  try {
    return renderRuleText(completeExamples(rule));
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Failure(first, 'Run "measureplan lint", or "testRule" for a rule of a module, to see what is wrong.');
  }
}

async function renderOwnFinding(id: keyof typeof OWN_FINDINGS): Promise<string> {
  const { layOutText } = await import('../../lint/page-blocks.js');
  const { severity, summary } = OWN_FINDINGS[id];
  return layOutText([
    { kind: 'title', text: id },
    { kind: 'text', text: summary },
    {
      kind: 'text',
      text: `Lint says it of its own settings: always, as ${severity === 'error' ? 'an' : 'a'} ${severity}.`,
    },
  ]);
}

function unknownRule(id: string, rules: readonly Rule[]): Failure {
  const near = suggestName(id, [...Object.keys(OWN_FINDINGS), ...rules.map((rule) => rule.id)]);
  const help = near ? `Write "measureplan explain ${near}".` : 'Write "measureplan explain" for the list.';
  return new Failure(`There is no rule "${id}".`, help);
}
