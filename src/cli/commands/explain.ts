import { RULES } from '../../lint/rules/index.js';
import { suggestName } from '../../source/suggest.js';
import { defineCommand } from '../command.js';
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
  async run({ words }, io) {
    const [id] = words;
    const { renderRuleList, renderRuleText } = await import('../../lint/rule-page.js');
    if (id === undefined) {
      io.stdout.write(renderRuleList(RULES));
      return 0;
    }
    const rule = RULES.find((candidate) => candidate.id === id);
    if (!rule) throw unknownRule(id);
    io.stdout.write(renderRuleText(rule));
    return 0;
  },
});

function unknownRule(id: string): Failure {
  const near = suggestName(
    id,
    RULES.map((rule) => rule.id),
  );
  return new Failure(`There is no rule "${id}".`, near ? `Write "${near}".` : '"measureplan explain" lists the rules.');
}
