import type { GoogleTag } from '../../gtm/understand/ga4.js';
import type { Setting } from '../../gtm/understand/settings.js';
import type { YamlEntry } from '../../source/print-yaml.js';
import { block, entriesOf, entry } from './entries.js';
import type { Import } from './import-container.js';
import { streamSettings } from './streams.js';

/** Of a configuration of before 2023. */
const OLD_PAGE_VIEW = 'sendPageView';
const PREFIX = /^(?:configSettingsTable|fieldsToSet): /;

/**
 * The streams of the container, and what its Google tags set, as options of the output. A plan has one set of them
 * for all streams: what only some tags set, or what is no constant, is noted.
 */
export function importGoogleTags(work: Import): YamlEntry[] {
  const { live, notes, destinations } = work;
  const running = live.google.filter(({ view }) => !view.entity.paused);
  for (const { view } of live.google) if (view.entity.paused) notes.addTag(view, 'it is paused');
  for (const { view, stream } of running) {
    destinations.add('ga4', streamSettings(stream, notes), view);
    noteTriggers(work, view);
  }
  const options = new Map<string, string>();
  for (const tag of running) {
    for (const [name, setting] of listSettings(
      tag,
      live.events.some((event) => event.name === 'page_view'),
    )) {
      const value = findConstant(setting);
      const isCommon = running.every((other) => other.view.settings.get(keyIn(other, name))?.canon === setting.canon);
      if (value !== undefined && isCommon) options.set(name, value);
      else noteSetting(work, tag, name, setting);
    }
  }
  return options.size === 0 ? [] : [entry('google_tag', block(entriesOf(options)))];
}

function listSettings({ view }: GoogleTag, countsPages: boolean): [string, Setting][] {
  const named = [...view.settings].filter(([key]) => PREFIX.test(key) || key === OLD_PAGE_VIEW);
  return named
    .map(([key, setting]): [string, Setting] => [
      key === OLD_PAGE_VIEW ? 'send_page_view' : key.replace(PREFIX, ''),
      setting,
    ])
    .filter(([name, { canon }]) => {
      // Google counts pages unless told otherwise, and a plan that counts its own turns that off by itself.
      return name !== 'send_page_view' || canon !== (countsPages ? 'text "false"' : 'text "true"');
    });
}

function keyIn({ isOld }: GoogleTag, name: string): string {
  if (isOld && name === 'send_page_view') return OLD_PAGE_VIEW;
  return `${isOld ? 'fieldsToSet' : 'configSettingsTable'}: ${name}`;
}

function findConstant({ canon }: Setting): string | undefined {
  const text = /^text (".*")$/.exec(canon)?.[1];
  return text === undefined ? undefined : JSON.parse(text);
}

function noteSetting({ notes }: Import, { view }: GoogleTag, name: string, { shown, path }: Setting): void {
  notes.add(`The setting "${name}" of the tag "${view.entity.name}", ${shown}, is not in the plan.`, path);
}

// A generated Google tag fires before everything else.
function noteTriggers({ notes }: Import, { entity, path, firing }: GoogleTag['view']): void {
  const others = firing.filter(({ when }) => when.canon !== 'INIT []');
  if (others.length === 0) return;
  const shown = others.map(({ when }) => when.shown).join(', or ');
  notes.add(`The tag "${entity.name}" fires on ${shown}; in the plan, when the page starts.`, [...path, 'name']);
}
