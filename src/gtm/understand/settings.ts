import type { Path } from '../../source/location.js';
import type { Tag } from '../entities.js';
import type { IndexedContainer, Placed } from './index-container.js';
import { type Meaning, readMeaning } from './meaning.js';
import { type Row, readRows, readText } from './parameters.js';
import { printParameter } from './print-parameters.js';

/** What a parameter of a tag is, or a row of one that is a table. */
export interface Setting {
  /** The same for what GTM treats the same. */
  readonly canon: string;
  /** In a sentence; a long text is cut. */
  readonly shown: string;
  readonly path: Path;
}

/** Key → setting, for all that say something. A row of a table is one of its own, `configSettingsTable: user_id`. */
export function readSettings(tag: Placed<Tag>, container: IndexedContainer): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [index, parameter] of (tag.entity.parameter ?? []).entries()) {
    const { key, value } = parameter;
    if (key === undefined) continue;
    const { table, rows } = findTable(tag, key, container);
    for (const { left, right, rightPath } of rows) {
      settings.set(`${table}: ${left}`, toSetting(readMeaning(right, container), rightPath));
    }
    const canon = printParameter(parameter, (text) => readMeaning(text, container).canon);
    if (rows.length > 0 || canon === null) continue;
    const path = [...tag.path, 'parameter', index];
    const isList = value === undefined;
    const shown = isList ? 'another list' : shorten(readMeaning(value, container).shown);
    settings.set(key, { canon, shown, path: [...path, isList ? 'key' : 'value'] });
  }
  return settings;
}

const COLUMNS = [
  ['parameter', 'parameterValue'],
  ['name', 'value'],
  ['fieldName', 'value'],
  ['key', 'value'],
] as const;

/** The rows of a table of two columns. The settings variable of a Google tag stands for the table that it holds. */
function findTable(tag: Placed<Tag>, key: string, container: IndexedContainer): { table: string; rows: Row[] } {
  if (key !== 'configSettingsVariable')
    return { table: key, rows: COLUMNS.flatMap((each) => readRows(tag, key, each)) };
  const table = 'configSettingsTable';
  const meaning = readMeaning(readText(tag, key) ?? '', container);
  return { table, rows: meaning.kind === 'variable' ? readRows(meaning.variable, table, COLUMNS[0]) : [] };
}

function toSetting({ canon, shown }: Meaning, path: Path): Setting {
  return { canon, shown: shorten(shown), path };
}

const LONGEST = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…${line.startsWith('"') ? '"' : ''}` : line;
}
