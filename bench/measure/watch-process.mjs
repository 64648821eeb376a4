import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/**
 * The stand-in where GNU time is missing: looks every 5 ms into /proc. It misses what happens between
 * two looks; without /proc it sees nothing, and the table leaves CPU and memory open.
 */
export function watchProcess(pid) {
  const seen = new Map();
  const look = () => {
    for (const id of listFamily(pid)) seen.set(id, readUsage(id) ?? seen.get(id));
  };
  const timer = setInterval(look, 5);
  return {
    stop() {
      clearInterval(timer);
      const usages = [...seen.values()].filter(Boolean);
      if (usages.length === 0) return { cpu: undefined, peak: undefined };
      return {
        cpu: usages.reduce((sum, usage) => sum + usage.cpu, 0),
        peak: Math.max(...usages.map((usage) => usage.peak)),
      };
    },
  };
}

function listFamily(pid) {
  const children = readProc(`${pid}/task/${pid}/children`)?.trim();
  return [pid, ...(children ? children.split(' ').map(Number).flatMap(listFamily) : [])];
}

function readUsage(pid) {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readProc(`${pid}/status`) ?? '')?.[1];
  const fields = readProc(`${pid}/stat`)
    ?.replace(/^.*\) /, '')
    .split(' ');
  if (!kilobytes || !fields) return undefined;
  return { cpu: ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000, peak: Number(kilobytes) / 1024 };
}

/** Undefined when the process has ended meanwhile. */
function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}
