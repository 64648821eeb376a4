import type { Path } from '../../source/location.js';
import type { Parameter } from '../parameter.js';
import type { Placed } from './index-container.js';

/** What has parameters: tags, variables, triggers, clients … */
interface Parameterized {
  readonly parameter?: readonly Parameter[];
}

/** The parameter of a name, with its path. */
export function findParameter({ entity, path }: Placed<Parameterized>, key: string): Placed<Parameter> | undefined {
  const index = entity.parameter?.findIndex((parameter) => parameter.key === key) ?? -1;
  const found = entity.parameter?.[index];
  return found && { entity: found, path: [...path, 'parameter', index] };
}

/** The text of a parameter; empty when it has none, `undefined` when there is no such parameter. */
export function readText(owner: Placed<Parameterized>, key: string): string | undefined {
  const found = findParameter(owner, key);
  return found && (found.entity.value ?? '');
}

export function isOn(owner: Placed<Parameterized>, key: string): boolean {
  return readText(owner, key) === 'true';
}

/** One row of a table of two columns: texts as written, and where each stands. */
export interface Row {
  readonly left: string;
  readonly right: string;
  readonly leftPath: Path;
  readonly rightPath: Path;
}

/** The rows of a parameter that is a list of maps; those that lack the first column are left out. */
export function readRows(owner: Placed<Parameterized>, key: string, columns: readonly [string, string]): Row[] {
  const table = findParameter(owner, key);
  if (!table) return [];
  return (table.entity.list ?? []).flatMap((item, index) => {
    const row = { map: item.map ?? [], path: [...table.path, 'list', index] };
    const [left, right] = columns.map((column) => findCell(row, column));
    // A row without a name says nothing.
    if (!left || left.value === '') return [];
    const [leftPath, rightPath] = [left.path, right?.path ?? left.path];
    return [{ left: left.value, right: right?.value ?? '', leftPath, rightPath }];
  });
}

function findCell({ map, path }: { map: readonly Parameter[]; path: Path }, column: string) {
  const index = map.findIndex(({ key }) => key === column);
  const cell = map[index];
  return cell && { value: cell.value ?? '', path: [...path, 'map', index, 'value'] };
}
