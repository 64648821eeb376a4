import { type Duration, printDuration, printPercentage, printQuantity, type Quantity } from '../../plan/quantities.js';

// What is absent stays absent, so that `tell` can say so.

export function showQuantity(quantity: Quantity | undefined): string | undefined {
  return quantity && printQuantity(quantity);
}

export function showDuration(duration: Duration | undefined): string | undefined {
  return duration && printDuration(duration);
}

export function showPercentage(value: number | undefined): string | undefined {
  return value === undefined ? undefined : printPercentage(value);
}
