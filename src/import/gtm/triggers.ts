import type { Compared } from '../../gtm/understand/conditions.js';
import type { When } from '../../gtm/understand/whens.js';
import type { YamlEntry } from '../../source/print-yaml.js';
import { entry } from './entries.js';
import { readPage } from './pages.js';
import { readSelector } from './selectors.js';
import { listStrangeSettings } from './trigger-settings.js';

/** A trigger of the container as one of the plan. */
export interface ImportedTrigger {
  /** The name that the page pushes, when that is all. */
  readonly pushed?: string;
  /** Fields of the plan's `trigger`. */
  readonly fields: readonly YamlEntry[];
  /** The kind of the plan's trigger, where there is one. */
  readonly kind?: string;
  /** What the plan cannot say of it; the event is then not the same. */
  readonly problem?: string;
}

/** `once`: the tag fires at most once per page. */
export function importTrigger(when: When, once: boolean): ImportedTrigger {
  const read = readKind(when);
  if (!read) return { fields: [], problem: `happens on ${when.shown}, which a plan cannot say` };
  const { fields, rest, kind } = read;
  const page = readPage(rest);
  const problems = [
    ...(page.strange ? [`happens only where ${page.strange}, which a plan cannot say`] : []),
    ...(read.problem === undefined ? [] : [read.problem]),
    ...listStrangeSettings(when),
  ];
  const because = problems.length === 0 ? {} : { problem: problems.join(', and ') };
  const isPlace = kind === 'page' || kind === 'history';
  // Without its condition it would be any page.
  if (page.strange && isPlace) return { fields: [], ...because };
  const pattern = page.pattern ?? (isPlace ? '/*' : undefined);
  const where = pattern === undefined ? [] : [entry(kind === 'history' ? 'history' : 'page', pattern)];
  const limit = once && !fields.some(({ key }) => key === 'once') ? [entry('once', 'page')] : [];
  const said = [...fields, ...where, ...limit];
  const [only, ...more] = said;
  const pushed = kind === 'event' && more.length === 0 ? { pushed: String(only?.value) } : {};
  return { fields: said, kind, ...pushed, ...because };
}

interface ReadKind {
  readonly kind: string;
  readonly fields: YamlEntry[];
  /** Conditions that the fields do not say. */
  readonly rest: readonly Compared[];
  readonly problem?: string;
}

function readKind(when: When): ReadKind | undefined {
  const { type, conditions, pushed } = when;
  const value = (key: string) => when.trigger?.entity.parameter?.find((one) => one.key === key)?.value;
  switch (type) {
    case 'CUSTOM_EVENT':
      return pushed?.names?.length === 1
        ? { kind: 'event', fields: [entry('event', pushed.names[0] as string)], rest: conditions }
        : undefined;
    case 'CLICK':
      return readElement('click', conditions, 'CLICK');
    case 'LINK_CLICK':
      return readElement('link', conditions, 'CLICK');
    case 'FORM_SUBMISSION':
      return readElement('form', conditions, 'FORM');
    case 'ELEMENT_VISIBILITY':
      return readVisibility(value, conditions);
    case 'SCROLL_DEPTH':
      return readScroll(value, conditions);
    case 'YOU_TUBE_VIDEO':
      return readVideo(value, conditions);
    case 'PAGEVIEW':
      return { kind: 'page', fields: [], rest: conditions };
    case 'HISTORY_CHANGE':
      return { kind: 'history', fields: [], rest: conditions };
    case 'TIMER':
      return readTimer(when);
    default:
      return undefined;
  }
}

function readElement(kind: string, conditions: readonly Compared[], prefix: 'CLICK' | 'FORM'): ReadKind | undefined {
  for (const condition of conditions) {
    const read = readSelector(condition, prefix);
    if (!read) continue;
    const rest = conditions.filter((one) => one !== condition);
    // For links and forms GTM looks at the link and the form, whatever was hit in them.
    const isWider = kind === 'click' && !read.includesInside;
    const problem = 'does not happen when something inside the element is clicked';
    return { kind, fields: [entry(kind, read.selector)], rest, ...(isWider && { problem }) };
  }
  return undefined;
}

type Value = (key: string) => string | undefined;

const ONCE: ReadonlyMap<string | undefined, string> = new Map([
  ['ONCE', 'page'],
  ['ONCE_PER_ELEMENT', 'element'],
]);

function readVisibility(value: Value, rest: readonly Compared[]): ReadKind | undefined {
  const id = value('elementId');
  const selector = value('selectorType') === 'ID' ? id && `[id=${JSON.stringify(id)}]` : value('elementSelector');
  if (!selector || value('useOnScreenDuration') === 'true') return undefined;
  const percent = Number(value('onScreenRatio') ?? 50);
  const once = ONCE.get(value('firingFrequency'));
  const fields = [
    entry('visible', selector),
    ...(percent > 0 && percent <= 100 && percent !== 50 ? [entry('percent', percent)] : []),
    ...(once ? [entry('once', once)] : []),
  ];
  return { kind: 'visible', fields, rest };
}

function readScroll(value: Value, rest: readonly Compared[]): ReadKind | undefined {
  const percents = readPercents(value('verticalThresholdsPercent'));
  const isPlain = value('horizontalThresholdOn') !== 'true' && value('verticalThresholdUnits') !== 'PIXELS';
  return isPlain && percents.length > 0 ? { kind: 'scroll', fields: [entry('scroll', percents)], rest } : undefined;
}

function readVideo(value: Value, rest: readonly Compared[]): ReadKind | undefined {
  const progress = value('captureProgress') === 'true';
  if (progress && value('radioButtonGroup1') === 'TIME') return undefined;
  const moments = [
    ...(value('captureStart') === 'true' ? ['start'] : []),
    ...(value('capturePause') === 'true' ? ['pause'] : []),
    ...(progress ? readPercents(value('progressThresholdsPercent')) : []),
    ...(value('captureComplete') === 'true' ? ['complete'] : []),
  ];
  return moments.length > 0 ? { kind: 'video', fields: [entry('video', moments)], rest } : undefined;
}

function readPercents(list: string | undefined): string[] {
  const numbers = (list ?? '').split(',').map((part) => part.trim());
  return numbers.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 100)
    ? numbers.map((part) => `${part}%`)
    : [];
}

function readTimer({ trigger, conditions }: When): ReadKind | undefined {
  const milliseconds = Number(trigger?.entity.interval?.value);
  const limit = trigger?.entity.limit?.value ?? '';
  // A duration of a plan has nine digits at most.
  if (!(milliseconds >= 1 && milliseconds < 1e12) || (limit !== '' && limit !== '1')) return undefined;
  const fields = [entry('timer', `${milliseconds / 1000}s`), ...(limit === '1' ? [entry('once', 'page')] : [])];
  return { kind: 'timer', fields, rest: conditions };
}
