import { AUDIENCES, type Audience } from '../diff/change.js';
import { suggestName } from '../source/suggest.js';
import { Failure } from './failure.js';

/** What `--affects` names: `producers,consumers`. Absent: everybody. */
export function readAudiences(text: unknown): ReadonlySet<Audience> | undefined {
  if (text === undefined) return undefined;
  const names = String(text)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.find((name) => !isAudience(name));
  if (unknown !== undefined || names.length === 0) throw refuse(unknown ?? '');
  return new Set(names.filter(isAudience));
}

function isAudience(name: string): name is Audience {
  return AUDIENCES.some((audience) => audience === name);
}

function refuse(name: string): Failure {
  const near = suggestName(name, AUDIENCES);
  const help = near ? `Write "--affects ${near}".` : `It takes ${AUDIENCES.join(', ')}, with commas between.`;
  return new Failure(`"--affects" does not take "${name}".`, help);
}
