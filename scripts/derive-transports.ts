import { readFileSync } from 'node:fs';
import { TRANSPORTS } from '../src/generate/targets/typescript/transports/index.js';

const PAGE = 'docs/typescript.md';

/** The guide of the TypeScript target with its table of transports as they are now. */
export function deriveTransports(): [string, string] {
  const rows = TRANSPORTS.map(({ id, summary, serves, names = [], adds = [] }) => {
    const types = serves === 'plan' ? 'each event once, as it is' : list(serves);
    return `| \`${id}\` | ${summary} | ${types} | ${list(names)} | ${list(adds)} |`;
  });
  const head = ['| `sdk` | | destinations | takes the SDK | which adds |', '|---|---|---|---|---|'];
  const table = [...head, ...rows].join('\n');
  const marked = /(<!-- derived: transports -->\n)[\s\S]*?(<!-- \/derived -->)/;
  return [PAGE, readFileSync(PAGE, 'utf8').replace(marked, (_, start, end) => `${start}\n${table}\n\n${end}`)];
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
