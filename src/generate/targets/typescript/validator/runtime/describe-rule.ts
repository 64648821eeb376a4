import type { KindRule, Rules, ValueRule } from './rules.js';
import { showValue } from './show-value.js';

/** What a rule asks for, after "expected". */
export function describeRule(rules: Rules, { values, kinds }: ValueRule): string {
  if (values)
    return values.length === 1 ? showValue(values[0]) : `one of ${values.map((value) => showValue(value)).join(', ')}`;
  return (kinds ?? []).map((kind) => describeKind(rules, kind)).join(' or ') || 'any value';
}

function describeKind(rules: Rules, kind: KindRule): string {
  const { type, minLength, maxLength, pattern, formats, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = kind;
  const say = (text: string, limit: number | undefined) => (limit === undefined ? [] : [`${text} ${limit}`]);
  const isFormatted = formats !== undefined && formats.length > 0;
  return [
    isFormatted ? formats.map((index) => rules.formats[index]?.[1] ?? '').join(', ') : nameType(type),
    ...[...say('at least', minimum), ...say('more than', exclusiveMinimum)],
    ...[...say('at most', maximum), ...say('less than', exclusiveMaximum), ...say('a multiple of', kind.multipleOf)],
    ...[...say('characters: at least', minLength), ...say('characters: at most', maxLength)],
    ...(pattern === undefined ? [] : [`matching ${pattern}`]),
    ...[...say('items: at least', kind.minItems), ...say('items: at most', kind.maxItems)],
    ...(kind.uniqueItems ? ['no item twice'] : []),
  ].join(', ');
}

function nameType(type: KindRule['type']): string {
  if (type === 'integer') return 'a whole number';
  if (type === 'array') return 'a list';
  if (type === 'null') return 'null';
  return type === 'object' ? 'an object' : `a ${type}`;
}
