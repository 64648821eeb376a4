import type { ConditionType } from '../enums.js';
import type { Condition } from '../parameter.js';
import type { IndexedContainer } from './index-container.js';
import { type Meaning, readMeaning } from './meaning.js';

/** A condition whose two sides were understood. */
export interface Compared {
  readonly type: ConditionType;
  readonly left: Meaning;
  readonly right: Meaning;
  readonly isNegated: boolean;
  readonly ignoresCase: boolean;
  readonly canon: string;
  readonly shown: string;
}

const VERBS: Readonly<Record<ConditionType, string>> = {
  EQUALS: 'equals',
  CONTAINS: 'contains',
  STARTS_WITH: 'starts with',
  ENDS_WITH: 'ends with',
  MATCH_REGEX: 'matches the pattern',
  GREATER: 'is greater than',
  GREATER_OR_EQUALS: 'is at least',
  LESS: 'is less than',
  LESS_OR_EQUALS: 'is at most',
  CSS_SELECTOR: 'matches the selector',
  URL_MATCHES: 'matches the URL',
};

export function readConditions(conditions: readonly Condition[] | undefined, container: IndexedContainer): Compared[] {
  return (conditions ?? []).map((condition) => readCondition(condition, container));
}

export function readCondition({ type, parameter }: Condition, container: IndexedContainer): Compared {
  const find = (key: string) => parameter.find((one) => one.key === key)?.value ?? '';
  const [left, right] = [readMeaning(find('arg0'), container), readMeaning(find('arg1'), container)];
  const [isNegated, ignoresCase] = [find('negate') === 'true', find('ignore_case') === 'true'];
  const marks = `${isNegated ? 'not ' : ''}${ignoresCase ? 'in any case ' : ''}`;
  const canon = `${marks}${type} ${left.canon} ${right.canon}`;
  const says = `${left.shown} ${VERBS[type]} ${right.shown}`;
  return {
    type,
    left,
    right,
    isNegated,
    ignoresCase,
    canon,
    shown: isNegated ? `not (${says})` : says,
  };
}
