/** Undefined when a sample has no value, as CPU and memory where they cannot be measured. */
export function medianOf(values) {
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
