import { expect, test } from 'vitest';
import { gtm } from '../../../src/generate/targets/gtm/index.js';

const readMessages = (options: unknown) => {
  const result = gtm.options.safeParse(options);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
};

test('A web container with one tag for each event is what one gets, said or not', () => {
  const said = gtm.options.safeParse({ container: 'web', tags: 'per_event', sequences: 'any_order' });
  expect(said).toEqual(gtm.options.safeParse({}));
  expect(said.success && said.data.tags).toBe('per_event');
});

test.each([
  [{ container: 'app' }, '"container" is "web" or "server".'],
  [{ tags: 'one' }, '"tags" is "per_event" or "combined".'],
  [{ sequence: 'in_order' }, 'The gtm target has no option "sequence"; it has "sequences".'],
  ['web', 'The options are a map.'],
  [{ names: { tag: '{event} {owners}' } }, '"names.tag" has no token "{owners}"; it has "{owner}".'],
  [{ names: { tag: '{kind}' } }, '"names.tag" needs "{event}", or names would be the same.'],
  [{ names: { tag: 'GA: {event}' } }, 'GTM refuses ":" in names, which "names.tag" has.'],
  [{ names: { folder: '<{name}>' } }, 'GTM refuses "<" in names, which "names.folder" has.'],
  [{ names: { trigger: '{{event}}' } }, 'GTM refuses "{" in names, which "names.trigger" has.'],
  [{ names: { tags: '{event}' } }, '"names" has no option "tags"; it has "tag".'],
  [{ consent: { default: 'no' } }, '"consent.default" is "denied" or "granted".'],
  [{ consent: { wait_for_update: -1 } }, '"consent.wait_for_update" is a number of milliseconds.'],
  [{ consent: { update_event: '{{x}}' } }, 'GTM would read "{{" as a call of a variable.'],
  [{ consent: { regions: 'ES' } }, '"consent.regions" is a list of texts.'],
  [
    { functions: { x: true } },
    'A function is a name of the page’s script with dots, such as "window.survey.track", or false.',
  ],
  [
    { functions: { x: 'a b' } },
    'A function is a name of the page’s script with dots, such as "window.survey.track", or false.',
  ],
  [
    { functions: { x: 'alert(1)' } },
    'A function is a name of the page’s script with dots, such as "window.survey.track", or false.',
  ],
  [{ variables: { x: { case: 'title' } } }, '"case" of a variable is "lower" or "upper".'],
  [
    { variables: { x: { format: 1 } } },
    'A variable has no option "format"; it has "default", "case", "null", "undefined", "true", "false".',
  ],
  [{ google_tag: { a: [] } }, 'A setting of the Google tag is a text, a number or true or false.'],
])('%j is refused in words', (options, message) => {
  expect(readMessages(options)).toEqual([message]);
});
