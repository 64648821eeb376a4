import type { MapNode } from '../../source/node.js';
import type { Trigger, TriggerWhen, VideoMoment } from '../model.js';
import { VIDEO_MOMENTS } from '../vocabulary.js';
import { type BuildContext, report } from './build-context.js';
import { field, locationIn, locationOf, type Piece } from './piece.js';
import { compact, toChoice, toDuration, toNames, toNumber, toShare, toText } from './read-node.js';

type ReadTrigger = (piece: Piece) => TriggerWhen | undefined;

const selectorOf =
  (kind: 'click' | 'link' | 'form'): ReadTrigger =>
  (piece) => {
    const selector = toText(field(piece, kind));
    return selector === undefined ? undefined : { kind, selector };
  };

/** The field that makes a trigger → how it is read. `page` comes last: beside another it only narrows. */
const READERS: ReadonlyMap<string, ReadTrigger> = new Map<string, ReadTrigger>([
  ['click', selectorOf('click')],
  ['link', selectorOf('link')],
  ['form', selectorOf('form')],
  ['visible', readVisible],
  ['scroll', readScroll],
  ['video', readVideo],
  ['history', readHistory],
  ['timer', readTimer],
  ['event', readEvent],
  ['after', readAfter],
]);

/** A trigger has exactly one way to fire; `page` alone is a page view. */
export function buildTrigger(context: BuildContext, piece: Piece | undefined): Trigger | undefined {
  if (piece?.node.kind !== 'map') return undefined;
  const [kind, second] = listKinds(piece.node);
  if (second !== undefined) return refuse(context, piece, `The trigger has both "${kind}" and "${second}".`);
  checkPercent(context, piece);
  const page = toText(field(piece, 'page'));
  const once = toChoice(field(piece, 'once'), ['page', 'element'] as const);
  if (kind !== undefined) {
    const when = READERS.get(kind)?.(piece);
    return when && compact<Trigger>({ ...when, page, once });
  }
  if (page !== undefined) return compact<Trigger>({ kind: 'pageview', path: page, once });
  return refuse(context, piece, 'The trigger does not say what fires it.');
}

/** The fields of a trigger that each make one. */
function listKinds({ entries }: MapNode): string[] {
  const kinds: string[] = [];
  for (const name of entries.keys()) if (READERS.has(name)) kinds.push(name);
  return kinds;
}

function checkPercent(context: BuildContext, piece: Piece): void {
  if (!field(piece, 'percent') || field(piece, 'visible')) return;
  report(context, {
    message: '"percent" says how much of an element is visible, but the trigger has no "visible".',
    help: 'Write the share itself, such as "scroll: 75%", or remove "percent".',
    location: locationIn(piece, 'percent'),
  });
}

function refuse(context: BuildContext, piece: Piece, message: string): undefined {
  const help = `Write exactly one of ${[...READERS.keys()].join(', ')} or page.`;
  report(context, { message, help, location: locationOf(piece) });
  return undefined;
}

function readVisible(piece: Piece): TriggerWhen | undefined {
  const selector = toText(field(piece, 'visible'));
  const percent = toNumber(field(piece, 'percent'));
  if (selector === undefined) return undefined;
  return { kind: 'visible', selector, ...(percent !== undefined && { percent }) };
}

function readScroll(piece: Piece): TriggerWhen | undefined {
  const percents = listOf(piece, 'scroll', toShare);
  return percents.length > 0 ? { kind: 'scroll', percents } : undefined;
}

function readVideo(piece: Piece): TriggerWhen | undefined {
  const moments = listOf<VideoMoment | number>(
    piece,
    'video',
    (node) => toChoice(node, VIDEO_MOMENTS) ?? toShare(node),
  );
  return moments.length > 0 ? { kind: 'video', moments } : undefined;
}

function readHistory(piece: Piece): TriggerWhen | undefined {
  const path = toText(field(piece, 'history'));
  return path === undefined ? undefined : { kind: 'history', path };
}

function readTimer(piece: Piece): TriggerWhen | undefined {
  const interval = toDuration(field(piece, 'timer'));
  return interval && { kind: 'timer', interval };
}

function readEvent(piece: Piece): TriggerWhen | undefined {
  const event = toText(field(piece, 'event'));
  return event === undefined ? undefined : { kind: 'event', event };
}

function readAfter(piece: Piece): TriggerWhen | undefined {
  const events = toNames(field(piece, 'after'));
  return events.length > 0 ? { kind: 'after', events } : undefined;
}

function listOf<T>(piece: Piece, name: string, read: (node: Piece['node']) => T | undefined): T[] {
  const node = field(piece, name);
  const items = node?.kind === 'list' ? node.items : node ? [node] : [];
  return items.map(read).filter((value) => value !== undefined);
}
