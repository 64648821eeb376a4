const HEAD = 'measureplan: 1\nname: Store\nversion: 1.0.0\n';

/** A plan of so many events, without findings, that generates one TypeScript file of about 1 kB an event. */
export function makePlan(events: number, word = 'viewed'): string {
  const lines = Array.from({ length: events }, (_, index) => {
    const properties = 'product_id: { type: string, required: true }';
    return `  item${index}_${word}: { description: Item ${index} came into view., tier: low, properties: { ${properties} } }\n`;
  });
  const empty = events === 0 ? ' {}' : '';
  return `${HEAD}lint: { extends: [] }\ngenerate: { code: { target: typescript, out: out } }\nevents:${empty}\n${lines.join('')}`;
}
