import { printDoc } from '../../print/typescript/comments.js';
import type { Declaration } from './code/declaration.js';
import type { Routing } from './routing/routing.js';
import type { VisitorField } from './transports/transport.js';

/** What a server says with each call: who it is about, and what they have agreed to. */
export function printVisitor(routing: Routing): Declaration {
  const fields = new Map(listFields(routing).map((field) => [field.name, field]));
  return {
    kind: 'type',
    name: 'Visitor',
    doc: ['Who an event is about. A server has many visitors at once, so this comes with each call.'],
    lines: ['interface Visitor {', ...[...fields.values()].flatMap(printField), '}'],
  };
}

function listFields({ transports, isUsed }: Routing): VisitorField[] {
  return [
    { name: 'userId', type: 'string', doc: 'The id of the account, once it is known.' },
    { name: 'anonymousId', type: 'string', doc: 'The id of the browser or device.' },
    ...transports.flatMap(({ transport }) => transport.visitor ?? []),
    ...(isUsed('ifGrantedBy') ? [CONSENT] : []),
    ...(isUsed('isInShare') ? [ROLLOUT_KEY] : []),
  ];
}

const CONSENT: VisitorField = {
  name: 'consent',
  type: 'ConsentState',
  isRequired: true,
  doc: 'What the visitor has agreed to. Without it, events that need it are not sent.',
};

const ROLLOUT_KEY: VisitorField = {
  name: 'rolloutKey',
  type: 'string',
  doc: 'Decides who is in a roll-out to a share. The same visitor has the same key in the browser.',
};

function printField({ name, type, doc, isRequired }: VisitorField): string[] {
  return [...printDoc([doc], '  '), `  readonly ${name}${isRequired ? `: ${type}` : `?: ${type} | undefined`};`];
}
