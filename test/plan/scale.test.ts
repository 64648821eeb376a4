import { describe, expect, it } from 'vitest';
import { readExample } from '../../src/plan/read-example.js';

// What is not linear needs minutes for these; the limit is far from both.
const LIMIT = 20_000;

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('reading is linear in', { timeout: LIMIT }, () => {
  it('events, their properties and their deliveries', () => {
    const { plan, diagnostics } = readExample(`properties:
${lines(100, (index) => `  p${index}: { type: string }`)}
destinations:
${lines(20, (index) => `  d${index}: { type: custom, default: true }`)}
events:
${lines(10_000, (index) => `  e${index}: { properties: { p${index % 100}: required, own: { type: string, enum: [a, b] } } }`)}`);
    expect(diagnostics).toEqual([]);
    const last = plan.events.get('e9999');
    expect([last?.properties.size, last?.destinations.size]).toEqual([2, 20]);
    expect(last?.destinations.get('d19')?.params.size).toBe(2);
  });

  it('groups that apply by themselves', () => {
    const { plan } = readExample(`groups:
${lines(200, (index) => `  g${index}: { apply: { tier: [medium], events: ["*${index % 10}"] }, properties: { p${index}: { type: string } } }`)}
events:
${lines(2000, (index) => `  e${index}: {}`)}`);
    expect(plan.events.get('e1999')?.groups).toHaveLength(20);
  });

  it('names that stand for nothing', () => {
    const { diagnostics } = readExample(`properties:
${lines(10_000, (index) => `  property_${index}: { type: string }`)}
events:
${lines(10_000, (index) => `  e${index}: { properties: { proprety_${index}: required }, groups: [h${index}] }`)}`);
    expect(diagnostics).toHaveLength(20_000);
  });

  it('fields that the format does not have', () => {
    const { diagnostics } = readExample(
      `events:\n${lines(10_000, (index) => `  e${index}: { descriptoin: a, status: lvie }`)}`,
    );
    expect(diagnostics).toHaveLength(20_000);
  });
});
