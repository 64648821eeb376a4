import type { Bump } from '../change.js';

/** A semantic version: https://semver.org/spec/v2.0.0.html. Build metadata says nothing of the order. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `beta.1`; empty for a release. */
  readonly prerelease: string;
}

/** Reads a version that the plan's structure has let pass. */
export function parseVersion(text: string): Version {
  const [, major, minor, patch, prerelease = ''] = /^(\d+)\.(\d+)\.(\d+)(?:-([^+]+))?/.exec(text) ?? [];
  return { major: Number(major), minor: Number(minor), patch: Number(patch), prerelease };
}

/** Below zero when the first comes before the second. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  return compareCores(a, b) || comparePrereleases(a.prerelease, b.prerelease);
}

/** The least release after `version` that moves it by `bump`; of a prerelease, the release that it announces may do. */
export function nextVersion(version: string, bump: Exclude<Bump, 'none'>): string {
  const { major, minor, patch, prerelease } = parseVersion(version);
  const announces = prerelease !== '';
  switch (bump) {
    case 'major':
      return announces && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
    case 'minor':
      return announces && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
    case 'patch':
      return announces ? `${major}.${minor}.${patch}` : `${major}.${minor}.${patch + 1}`;
  }
}

/** Whether a version moved by `bump` or more. A prerelease does when the release that it announces would. */
export function isMovedBy(bump: Bump, before: string, after: string): boolean {
  if (bump === 'none') return compareVersions(before, after) <= 0;
  return (
    compareVersions(before, after) < 0 &&
    compareCores(parseVersion(after), parseVersion(nextVersion(before, bump))) >= 0
  );
}

function compareCores(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

// Part by part, numbers before words; a release comes after all of its prereleases.
function comparePrereleases(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const [a, b] = [one.split('.'), other.split('.')];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const order = compareParts(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(left: string, right: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isNumber && isOtherNumber) return Number(left) - Number(right);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return left === right ? 0 : left < right ? -1 : 1;
}
