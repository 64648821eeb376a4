import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/cli/find-links.js';
import { linkTo } from '../../src/report/links.js';

const at = (file: string) => ({ file, start: { line: 7, column: 1 } });
const LINKS = { blob: 'https://forge.example/a/b/blob', revision: 'abc', folder: 'web/shop' };

describe('a link', () => {
  it.each([
    ['plan.yaml', 'https://forge.example/a/b/blob/abc/web/shop/plan.yaml#L7'],
    ['../events/a b.yaml', 'https://forge.example/a/b/blob/abc/web/events/a%20b.yaml#L7'],
    ['main:web/plan.yaml', 'https://forge.example/a/b/blob/main/web/plan.yaml#L7'],
    ['origin/release/1.x:plan.yaml', 'https://forge.example/a/b/blob/release/1.x/plan.yaml#L7'],
    ['x(1)!.yaml', 'https://forge.example/a/b/blob/abc/web/shop/x%281%29%21.yaml#L7'],
    ['../../../out.yaml', undefined],
    ['/abs/plan.yaml', undefined],
    ['C:\\plan.yaml', undefined],
  ])('to %s is %s', (file, address) => {
    expect(linkTo(at(file), LINKS)).toBe(address);
  });

  it.each([
    ['plans/plan.yaml', 'plans/plan.yaml#L7'],
    ['main:plan.yaml', undefined],
    ['../plan.yaml', undefined],
    ['/abs/plan.yaml', undefined],
  ])('to %s is %s where nobody knows the repository', (file, address) => {
    expect(linkTo(at(file), undefined)).toBe(address);
  });
});

describe('where files are shown', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_SHA: 'abc',
    GITHUB_WORKSPACE: '/ci/b',
  };

  it('is what GitHub and GitLab say in CI', () => {
    expect(findLinks({ env: github, cwd: '/ci/b/web' })).toEqual({
      blob: 'https://forge.example/a/b/blob',
      revision: 'abc',
      folder: 'web',
    });
    const gitlab = { CI_PROJECT_URL: 'https://lab.example/a/b', CI_COMMIT_SHA: 'def', CI_PROJECT_DIR: '/ci/b' };
    expect(findLinks({ env: gitlab, cwd: '/ci/b' })).toEqual({
      blob: 'https://lab.example/a/b/-/blob',
      revision: 'def',
      folder: '',
    });
  });

  it('is not known elsewhere', () => {
    expect(findLinks({ env: {}, cwd: '/ci/b' })).toBeUndefined();
    expect(findLinks({ env: github, cwd: '/elsewhere' })).toBeUndefined();
    expect(findLinks({ env: { ...github, GITHUB_SERVER_URL: 'javascript:alert(1)//' }, cwd: '/ci/b' })).toBeUndefined();
  });
});
