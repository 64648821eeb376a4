import type { Rollout } from '../../../plan/model.js';
import { type Duration, printPercentage, printQuantity, type Quantity } from '../../../plan/quantities.js';
import type { Messages } from './messages/index.js';
import type { Writer } from './writer.js';

/** A quantity in words: `2.2% – 3%`, `up to 6%`, `800 – 1,200 a day`. */
export function describeQuantity(quantity: Quantity, messages: Messages): string {
  const amount = describeBounds(quantity, messages);
  return quantity.per ? messages.per(amount, quantity.per) : amount;
}

function describeBounds({ min, max, percent }: Quantity, messages: Messages): string {
  const bound = (value: number) => (percent ? describePercentage(value, messages) : describeNumber(value, messages));
  if (min === undefined) return messages.atMost(bound(max ?? 0));
  if (max === undefined) return messages.atLeast(bound(min));
  return min === max ? bound(min) : messages.range(bound(min), bound(max));
}

/** `30 days`. */
export function describeDuration({ amount, unit }: Duration, messages: Messages): string {
  return messages.duration(describeNumber(amount, messages), unit);
}

/** `1,200 EUR`, or the bare number in a plan without a currency. */
export function describeMoney(amount: number, currency: string | undefined, writer: Writer): string {
  const number = describeNumber(amount, writer.messages);
  return currency === undefined ? number : writer.messages.money(number, writer.text(currency));
}

/** `12.5%`. */
export function describePercentage(value: number, messages: Messages): string {
  return messages.percent(groupDigits(printPercentage(value).slice(0, -1), messages));
}

/** `sent for 20%, chosen by user_id`. */
export function describeRollout({ share, by }: Rollout, writer: Writer): string {
  const percentage = describePercentage(share, writer.messages);
  if (by === undefined) return writer.messages.rollout(percentage);
  return writer.messages.rolloutBy(percentage, writer.code(by));
}

/** A date of a plan, ISO 8601, as people say it; what is no such date stays as it is. */
export function describeDate(date: string, writer: Writer): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return writer.text(date);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return writer.messages.date(year, month, day);
}

function describeNumber(value: number, messages: Messages): string {
  return groupDigits(printQuantity({ min: value, max: value, percent: false }), messages);
}

// Not Intl: its output changes with the version of Node, and the same plan must give the same bytes.
function groupDigits(number: string, { digits, decimal }: Messages): string {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, digits);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
