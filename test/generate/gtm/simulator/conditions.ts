import type { Json } from '../container-check/problems.js';
import { FakeElement } from './fake-element.js';

export type Resolve = (template: string) => unknown;

/** The conditions of a list must all hold. */
export function allHold(conditions: Json, resolve: Resolve): boolean {
  return (conditions ?? []).every((condition: Json) => holds(condition, resolve));
}

function holds({ type, parameter }: Json, resolve: Resolve): boolean {
  const find = (key: string) => parameter.find((item: Json) => item.key === key)?.value;
  const [left, right] = [resolve(find('arg0')), String(resolve(find('arg1')))];
  const answer = compare(type, left, right);
  return find('negate') === 'true' ? !answer : answer;
}

function compare(type: string, left: unknown, right: string): boolean {
  const text = String(left);
  switch (type) {
    case 'EQUALS':
      return text === right;
    case 'STARTS_WITH':
      return text.startsWith(right);
    case 'ENDS_WITH':
      return text.endsWith(right);
    case 'CONTAINS':
      return text.includes(right);
    case 'MATCH_REGEX':
      return new RegExp(right).test(text);
    case 'CSS_SELECTOR':
      return left instanceof FakeElement && left.matches(right);
    default:
      throw new Error(`The simulator does not know the condition ${type}.`);
  }
}
