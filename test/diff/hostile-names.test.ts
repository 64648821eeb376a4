import { describe, expect, it } from 'vitest';
import { compare, showDiff } from './show-diff.js';

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '404',
  'true',
  '🛒 viewed',
  '\u202Egnp',
  'say "hi"',
  "it's",
  'a.b',
  ['$', '{x}'].join(''),
  '</script>',
];
const key = (name: string) => JSON.stringify(name);

describe.each(NAMES)('the name %j', (name) => {
  it('is an event like any other: added, removed, changed', () => {
    const plan = (fields: string) => `events:\n  ${key(name)}: { ${fields} }\n`;
    expect(compare('events: {}\n', plan('')).changes).toMatchObject([{ kind: 'event-added', subject: name }]);
    expect(compare(plan(''), 'events: {}\n').changes).toMatchObject([{ kind: 'event-removed', subject: name }]);
    expect(compare(plan('tier: low'), plan('tier: high')).changes).toMatchObject([
      { kind: 'event-tier-changed', subject: name },
    ]);
  });

  it('is a property like any other: shared, required, one of a kind', () => {
    const plan = (type: string) =>
      `properties:\n  ${key(name)}: { type: ${type} }\nevents:\n  a: { properties: { ${key(name)}: required } }\n`;
    const without = 'events:\n  a: {}\n';
    expect(compare(plan('string'), plan('integer')).changes).toMatchObject([
      { subject: `properties.${name}`, reaches: ['a'] },
    ]);
    expect(compare(without, plan('string')).changes).toMatchObject([{ kind: 'property-added', subject: `a.${name}` }]);
    expect(compare(plan('string'), without).changes).toMatchObject([
      { kind: 'property-removed', subject: `a.${name}` },
    ]);
  });

  it('is a group, a destination, a parameter and a constant like any other', () => {
    const plan = (theirs: string, type: string) =>
      `groups:\n  ${key(name)}: { properties: { p: { type: ${type} } } }\ndestinations:\n  ${key(name)}: { type: custom }\nevents:\n` +
      `  a: { groups: [${key(name)}], destinations: { ${key(name)}: { params: { p: ${theirs} }, set: { ${key(name)}: ${theirs} } } } }\n`;
    expect(
      compare(plan('x', 'string'), plan('y', 'integer')).changes.map(({ kind, subject }) => [kind, subject]),
    ).toEqual([
      ['property-type-replaced', `groups.${name}.p`],
      ['event-parameter-renamed', `a.destinations.${name}`],
      ['event-constant-changed', `a.destinations.${name}`],
    ]);
  });

  it('is a value, an x- field and a renamed event like any other', () => {
    const values = (...names: string[]) =>
      `events:\n  a: { properties: { p: { enum: [${names.map(key).join(', ')}] } } }\n`;
    expect(compare(values('x'), values('x', name)).changes).toMatchObject([{ kind: 'property-value-added' }]);
    const field = (value: number) => `events:\n  a: { ${key(`x-${name}`)}: ${value} }\n`;
    expect(compare(field(1), field(2)).changes).toMatchObject([{ kind: 'event-custom-changed' }]);
    const renamed = `events:\n  new: { renamed_from: ${key(name)} }\n`;
    expect(compare(`events:\n  ${key(name)}: {}\n`, renamed).changes).toMatchObject([
      { kind: 'event-renamed', subject: 'new' },
    ]);
  });
});

it('an inherited name is not there: it is added, and neither renamed nor changed', () => {
  expect(
    showDiff(
      'events:\n  a: { properties: {} }\n',
      'events:\n  a: { properties: { constructor: { type: string, renamed_from: toString } } }\n',
    ),
  ).toEqual([
    'absent → 2:22 property-added, compatible for producers: Property "constructor" of "a" was added as optional.',
  ]);
});
