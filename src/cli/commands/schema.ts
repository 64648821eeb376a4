import { defineCommand } from '../command.js';

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of plans, for editors',
  arguments: [],
  options: [],
  examples: [['measureplan schema > plan.schema.json', 'a copy for an editor']],
  async run(_, io) {
    const { default: planSchema } = await import('../../../schema/plan.schema.json', { with: { type: 'json' } });
    io.stdout.write(`${JSON.stringify(planSchema, null, 2)}\n`);
    return 0;
  },
});
