import { OWN_FINDINGS } from '../../lint/own-findings.js';
import { RULES } from '../../lint/rules/index.js';
import { suggestName } from '../../source/suggest.js';
import { defineCommand } from '../command.js';
import { EXPLAINED } from '../explained.js';
import { Failure } from '../failure.js';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Explain a rule, with examples; without an id, list the rules',
  arguments: [['[id]', 'Id of a rule, as findings show it']],
  options: [],
  examples: [
    ['measureplan explain', 'the rules, by group'],
    ['measureplan explain event-name-format', 'one rule'],
  ],
  async run({ words: [id] }, io) {
    if (id !== undefined && !EXPLAINED.has(id)) throw unknownRule(id);
    io.stdout.write(await renderPage(id));
    return 0;
  },
});

async function renderPage(id: string | undefined): Promise<string> {
  const { renderRuleList, renderRuleText } = await import('../../lint/rule-page.js');
  if (id === undefined) return renderRuleList(RULES);
  const rule = RULES.find((candidate) => candidate.id === id);
  return rule ? renderRuleText(rule) : renderOwnFinding(id as keyof typeof OWN_FINDINGS);
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

function unknownRule(id: string): Failure {
  const near = suggestName(id, EXPLAINED);
  const help = near ? `Write "measureplan explain ${near}".` : 'Write "measureplan explain" for the list.';
  return new Failure(`There is no rule "${id}".`, help);
}
