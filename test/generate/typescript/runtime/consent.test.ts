import { beforeEach, expect, test, vi } from 'vitest';

let consent: typeof import('../../../../src/generate/targets/typescript/runtime/consent.js');
beforeEach(async () => {
  vi.resetModules();
  consent = await import('../../../../src/generate/targets/typescript/runtime/consent.js');
});

const sent: string[] = [];
const send = (name: string) => void sent.push(name);
const taken = () => sent.splice(0);

test('Nothing is sent before all that is needed is granted; then each event once, in order', () => {
  consent.whenGranted(['a', 'b'], send, 'first');
  consent.whenGranted(['b'], send, 'second');
  expect(taken()).toEqual([]);
  consent.decideConsent({ a: 'granted' });
  expect(taken()).toEqual([]);
  consent.decideConsent({ b: 'granted' });
  expect(taken()).toEqual(['first', 'second']);
  consent.decideConsent({ a: 'granted', b: 'granted' });
  expect(taken()).toEqual([]);
  consent.whenGranted(['a', 'b'], send, 'third');
  expect(taken()).toEqual(['third']);
});

test('What is denied is not sent, nor when it is granted later', () => {
  consent.whenGranted(['a'], send, 'waiting');
  consent.decideConsent({ a: 'denied' });
  consent.whenGranted(['a'], send, 'denied');
  consent.decideConsent({ a: 'granted' });
  expect(taken()).toEqual([]);
  consent.whenGranted(['a'], send, 'granted');
  expect(taken()).toEqual(['granted']);
});

test('An event that is dropped while nothing is decided does not come back', () => {
  consent.ifGranted(['a'], send, 'early');
  consent.decideConsent({ a: 'granted' });
  expect(taken()).toEqual([]);
  consent.ifGranted(['a'], send, 'late');
  expect(taken()).toEqual(['late']);
});

test('A default that denies leaves open, one that grants holds, and a decision wins over it', () => {
  consent.whenGranted(['a'], send, 'a');
  consent.whenGranted(['b'], send, 'b');
  consent.assumeConsent({ a: 'denied', b: 'granted', wait_for_update: 500 });
  expect(taken()).toEqual(['b']);
  consent.decideConsent({ a: 'granted' });
  expect(taken()).toEqual(['a']);
  consent.decideConsent({ c: 'denied' });
  consent.assumeConsent({ c: 'granted' });
  consent.whenGranted(['c'], send, 'c');
  expect(taken()).toEqual([]);
});

test('An event that is sent while others are released comes after them, once', () => {
  const sendMore = (name: string) => {
    send(name);
    if (name === 'first') consent.whenGranted(['a'], send, 'more');
  };
  consent.whenGranted(['a'], sendMore, 'first');
  consent.whenGranted(['a'], send, 'second');
  consent.decideConsent({ a: 'granted' });
  expect(taken()).toEqual(['first', 'more', 'second']);
});

test('On a server each call brings its own consent, and one from JavaScript that brings none has none', () => {
  consent.decideConsent({ a: 'granted' });
  consent.ifGrantedBy(undefined, ['a'], send, 'nothing');
  consent.ifGrantedBy({}, ['a'], send, 'none');
  consent.ifGrantedBy({ a: 'denied' }, ['a'], send, 'denied');
  consent.ifGrantedBy({ a: 'granted' }, ['a'], send, 'granted');
  expect(taken()).toEqual(['granted']);
});
