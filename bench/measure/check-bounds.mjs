/**
 * What the project promises about speed, most of it as a ratio within one run. `blocks` maps a size to its
 * rows; a bound whose figures were not measured in this run is left out.
 */
export function checkBounds(blocks, bundles) {
  const wall = (size, id) => blocks.get(size)?.find((row) => row.id === id)?.wall;
  const peak = (size, id) => blocks.get(size)?.find((row) => row.id === id)?.peak;
  const bounds = [
    ['`--version` over bare Node', ratio(wall(10, 'version'), wall(10, 'node')), 1.1],
    ['`lint` of 10 events over bare Node', ratio(wall(10, 'lint'), wall(10, 'node')), 1.4],
    ['`lint` of 1,000 events over `buf lint`', ratio(wall(1000, 'lint'), wall(1000, 'buf-lint')), 0.75],
    ['`lint` of 10,000 events over `buf lint`', ratio(wall(10000, 'lint'), wall(10000, 'buf-lint')), 0.4],
    ['`lint` of 10,000 events, peak memory in MB', peak(10000, 'lint'), 300],
    [
      '`lint` of 10,000 events with all rules on over `buf lint`',
      ratio(wall(10000, 'lint-strict'), wall(10000, 'buf-lint')),
      0.4,
    ],
    ['`lint` of 10,000 events with all rules on, peak memory in MB', peak(10000, 'lint-strict'), 300],
    ['`lint`, growth from 1,000 to 10,000 events', ratio(wall(10000, 'lint'), wall(1000, 'lint')), 10.5],
    [
      '`generate typescript` of 1,000 events over `json2ts`',
      ratio(wall(1000, 'generate'), wall(1000, 'json2ts')),
      0.35,
    ],
    ['`generate typescript` of 10,000 events, seconds', seconds(wall(10000, 'generate')), 1.5],
    ['`generate typescript` of 10,000 events, peak memory in MB', peak(10000, 'generate'), 300],
    ...checkBundles(bundles),
  ];
  return bounds
    .filter(([, value]) => value !== undefined)
    .map(([title, value, limit]) => ({ title, value, limit, holds: value <= limit }));
}

function checkBundles(bundles = []) {
  const small = bundles.find(({ size }) => size === 10);
  const large = bundles.find(({ size }) => size === 1000);
  if (!small || !large) return [];
  return [
    ['Bundle that uses one event of 1,000, gzip bytes over the bare call', large.extra, 60],
    ['The same, gzip bytes over one event of 10', large.gzip - small.gzip, 0],
  ];
}

function seconds(milliseconds) {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function ratio(value, base) {
  return value === undefined || base === undefined ? undefined : value / base;
}
