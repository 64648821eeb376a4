import { Failure } from './failure.js';

/** The last second of the year 9999: past it, dates have another form. */
const LAST_SECOND = 253402300799;

/**
 * The date to judge by, ISO 8601: SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/specs/source-date-epoch/)
 * so that a build can be repeated, else the clock.
 */
export function findToday(env: Readonly<Record<string, string | undefined>>): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  const date = epoch ? readEpoch(epoch) : new Date();
  // Not toISOString, which finds out the time zone first.
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function readEpoch(epoch: string): Date {
  const seconds = /^\d+$/.test(epoch) ? Number(epoch) : Number.POSITIVE_INFINITY;
  if (seconds <= LAST_SECOND) return new Date(seconds * 1000);
  throw new Failure(`SOURCE_DATE_EPOCH is "${epoch}".`, 'Set it to whole seconds since 1970, or unset it.');
}
