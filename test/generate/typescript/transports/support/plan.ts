import { TRANSPORTS } from '../../../../../src/generate/targets/typescript/transports/index.js';
import { readExample } from '../../../../../src/plan/read-example.js';
import { generateModule } from '../../toolchain.js';

const HOSTILE = 'Say "hi" </script> 🎉';

/** What differs from SDK to SDK. */
export interface Wanted {
  readonly sdk: string;
  readonly type: string;
  /** Of the destination, after a comma. */
  readonly settings?: string;
  /** The first event's name there, where the vendor does not take any. */
  readonly as?: string;
}

/** A module for one SDK: an event that the destination has under other names, one as it is, and one that is not for it. */
export function generateFor({ sdk, type, settings = '', as = HOSTILE }: Wanted, source: 'browser' | 'server'): string {
  const { plan, diagnostics } = readExample(`destinations:
  theirs: { type: ${type}, consent: [], params: { plan_id: planId }${settings} }
events:
  pricing_viewed:
    source: ${source}
    properties: { plan_id: { type: string, required: true }, seats: { type: integer }, secret: { type: string } }
    destinations: { theirs: { as: '${as}', omit: [secret], set: { 'is "paid"': true } } }
  order_paid:
    source: ${source}
    properties: { value: { type: number, required: true }, items: { type: array, items: { type: string } } }
    destinations: { theirs: true }
  page_left:
    source: ${source}
    destinations: { theirs: false }
`);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return generateModule(plan, { sdk: [sdk] });
}

/** What is called, with `visitor` before the rest on servers. */
export function callAll(visitor = ''): string {
  const first = visitor === '' ? '' : `${visitor}, `;
  return `pricingViewed(${first}{ plan_id: 'team', seats: 3, secret: 'x' });
orderPaid(${first}{ value: 62.5, items: ['a', "b'"] });
pageLeft(${visitor});`;
}

/** Name and properties of an event as they arrived, without what the SDK adds. */
export interface Arrived {
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export const listExpected = ({ as = HOSTILE }: Pick<Wanted, 'as'> = {}): readonly Arrived[] => [
  { name: as, properties: { planId: 'team', seats: 3, 'is "paid"': true } },
  { name: 'order_paid', properties: { value: 62.5, items: ['a', "b'"] } },
];

/** Properties as they arrived, without what the SDK adds by itself, as its transport says. */
export function dropAdded(sdk: string, properties: Arrived['properties']): Record<string, unknown> {
  const added = TRANSPORTS.find(({ id }) => id === sdk)?.adds ?? [];
  const isAdded = (property: string) =>
    added.some((one) => (one.endsWith('*') ? property.startsWith(one.slice(0, -1)) : property === one));
  return Object.fromEntries(Object.entries(properties).filter(([property]) => !isAdded(property)));
}
