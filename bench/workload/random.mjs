/** A seeded generator (mulberry32): the same plan on every machine, which Math.random cannot give. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick(random, values) {
  return values[Math.floor(random() * values.length)];
}

/** `count` different values, in the order in which they stand in `values`. */
export function pickSome(random, values, count) {
  const chosen = new Set();
  while (chosen.size < Math.min(count, values.length)) chosen.add(pick(random, values));
  return values.filter((value) => chosen.has(value));
}

export function between(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}
