/** Markdown of one workload's rows. */
export function printBlock(size, runs, rows) {
  const base = rows.find((row) => row.id === 'node')?.wall;
  const header = ['command', 'wall ms', 'x bare Node', 'CPU ms', 'peak MB', 'measureplan / this'];
  const lines = rows.map((row) => [
    `\`${row.title}\``,
    formatNumber(row.wall, 0),
    formatNumber(base && row.wall / base, 2),
    formatNumber(row.cpu, 0),
    formatNumber(row.peak, 0),
    formatNumber(compareOurs(rows, row), 2),
  ]);
  return `## ${formatCount(size)} events (${runs} runs)\n\n${printTable(header, lines)}`;
}

export function printBounds(bounds) {
  const lines = bounds.map(({ title, value, limit, holds }) => [
    title,
    formatNumber(value, Math.abs(limit) < 20 && limit !== 0 ? 2 : 0),
    String(limit),
    holds ? 'yes' : '**no**',
  ]);
  return `## Bounds\n\n${printTable(['what', 'measured', 'at most', 'holds'], lines)}`;
}

export function printBundles(bundles) {
  const lines = bundles.map(({ title, minified, gzip, extra }) => [title, minified, gzip, extra].map(String));
  return `## Bundle of an app that uses one event\n\n${printTable(['app', 'minified bytes', 'gzip -9 bytes', 'over the bare call'], lines)}`;
}

/** Our wall time over that of the peer that does the same job. */
function compareOurs(rows, row) {
  const own = rows.find((other) => other.own && other.job === row.job);
  return row.own || !own || row.id === 'node' ? undefined : own.wall / row.wall;
}

function printTable(header, lines) {
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return `${[header, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function formatNumber(value, digits) {
  return value === undefined ? '' : formatCount(value.toFixed(digits));
}

function formatCount(value) {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
