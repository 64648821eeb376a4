import { asList, type Json, type Problems } from './problems.js';

/** What only one kind of container has. */
const OF_SERVERS = /^(sgtm|http_request$)/;

export function* checkClients(version: Json): Problems {
  const isServer = asList(version.container?.usageContext).includes('SERVER');
  const clients = asList(version.client);
  if (!isServer && clients.length > 0) yield 'client: only a server container has clients';
  if (isServer && clients.length === 0) yield 'client: a server container without clients takes no requests';
  for (const [index, { type }] of clients.entries()) {
    if (typeof type !== 'string' || type === '') yield `client[${index}]: has no type`;
  }
  for (const [index, { type }] of asList(version.tag).entries()) {
    if (OF_SERVERS.test(type) !== isServer && !isNeutral(type))
      yield `tag[${index}]: a ${type} does not belong into a ${isServer ? 'server' : 'web'} container`;
  }
}

function isNeutral(type: unknown): boolean {
  return typeof type !== 'string' || type.startsWith('cvt_');
}
