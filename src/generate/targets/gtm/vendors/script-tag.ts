import { boolean, type Parameter, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import { requireConsent } from '../consent.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { needsOf, type Row } from '../drafts/value.js';
import type { Identify } from '../identities.js';
import { findCargo } from '../parameters.js';
import { printScriptLiteral } from '../scripts/print-literal.js';
import { printScript } from '../scripts/print-script.js';
import { draftDelivery } from './draft-delivery.js';
import { RANKS } from './vendor.js';

/** The parameter that tells a vendor that two reports are of one event: it goes beside the others. */
const EVENT_ID = 'event_id';

/** What a script has at hand to send an event, as expressions of JavaScript. */
export interface Sending {
  /** A literal. */
  readonly name: string;
  /** The variable that holds what is sent; values that are not there are left out. */
  readonly data: string;
  /** The event's id, when the plan maps one; without `keepId` it is not in the data. */
  readonly eventId?: string;
}

interface ScriptFields {
  readonly setup?: Draft<'tag'> | undefined;
  readonly needs?: readonly Draft[];
  readonly keepId?: boolean;
  /** Their parameters that the vendor takes; absent: any. */
  readonly takes?: (parameter: string) => boolean;
  send(sending: Sending, identify: Identify): readonly string[];
}

/** A tag that gives one event to a vendor's library. */
export function draftScriptEvent(delivery: Delivery, contents: Contents, fields: ScriptFields): Draft<'tag'> {
  const { takes = () => true } = fields;
  const rows = findCargo(delivery, contents).rows.filter(([name]) => takes(name));
  const id = fields.keepId ? undefined : rows.find(([name]) => name === EVENT_ID)?.[1];
  const data = rows.filter(([, value]) => value !== id);
  return draftDelivery(delivery, contents, {
    key: 'script',
    kind: 'Event',
    type: 'html',
    needs: [...needsOf(rows), ...(fields.needs ?? [])],
    ...(fields.setup && { setup: fields.setup }),
    parameter: (identify) => {
      const name = printScriptLiteral(delivery.to.as);
      const eventId = id && { eventId: id.printScript(identify) };
      const sent = fields.send({ name, data: 'data', ...eventId }, identify);
      return printHtml([...printData(data, identify), ...sent]);
    },
  });
}

function printData(rows: readonly Row[], identify: Identify): string[] {
  const lines = rows.map(([name, value]) => `add(${printScriptLiteral(name)}, ${value.printScript(identify)});`);
  return [
    'var data = {};',
    'function add(name, value) {',
    '  if (value !== undefined && value !== null) data[name] = value;',
    '}',
    ...lines,
  ];
}

function printHtml(lines: readonly string[]): Parameter[] {
  return [template('html', printScript(lines)), boolean('supportDocumentWrite', false)];
}

/** The tag that loads a vendor's library, before the first event that needs it and never twice. */
export function draftScriptLibrary(
  destination: Destination,
  contents: Contents,
  needs: readonly Draft[],
  print: (identify: Identify) => readonly string[],
): Draft<'tag'> {
  return draftLibrary(destination, contents, 'html', needs, (identify) => printHtml(print(identify)));
}

export function draftLibrary(
  destination: Destination,
  contents: Contents,
  type: string,
  needs: readonly Draft[],
  parameter: (identify: Identify) => Parameter[],
): Draft<'tag'> {
  return draftTag(contents, {
    key: ['library', destination.name],
    parts: { destination: destination.name, kind: 'Library' },
    type,
    firing: [],
    once: true,
    consent: requireConsent(destination, destination.consent ?? []),
    rank: RANKS.library,
    needs,
    parameter,
  });
}
