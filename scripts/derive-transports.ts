import { readFileSync } from 'node:fs';
import { TRANSPORTS } from '../src/generate/targets/typescript/transports/index.js';

const PAGE = 'docs/typescript.md';

/** The guide of the TypeScript target with its table of transports as they are now. */
export function deriveTransports(): [string, string] {
  const rows = TRANSPORTS.map(({ id, summary, serves }) => {
    const types = serves === 'plan' ? 'each event once, as it is' : serves.map((type) => `\`${type}\``).join(', ');
    return `| \`${id}\` | ${summary} | ${types} |`;
  });
  const table = ['| `sdk` | | destinations |', '|---|---|---|', ...rows].join('\n');
  const marked = /(<!-- derived: transports -->\n)[\s\S]*?(<!-- \/derived -->)/;
  return [PAGE, readFileSync(PAGE, 'utf8').replace(marked, (_, start, end) => `${start}\n${table}\n\n${end}`)];
}
