import type { Source } from '../../source/source.js';
import type { ContainerExport } from '../container-export.js';
import { type Ga4Event, type GoogleTag, isGoogleTag, readGa4Events, readGoogleTag } from './ga4.js';
import { type IndexedContainer, indexContainer } from './index-container.js';
import { type TagView, viewTag } from './tags.js';

/** What a container does, told apart from how it is set up: names of variables and ids of triggers do not matter. */
export interface Understood extends IndexedContainer {
  /** Every tag, in the order of the file. */
  readonly views: readonly TagView[];
  readonly google: readonly GoogleTag[];
  readonly events: readonly Ga4Event[];
}

export function understand(source: Source, file: ContainerExport): Understood {
  const container = indexContainer(source, file);
  const views = container.tags.map((tag) => viewTag(tag, container));
  const google = views.filter(({ entity }) => isGoogleTag(entity)).map((view) => readGoogleTag(view, container));
  const events = views
    .filter(({ entity }) => entity.type === 'gaawe')
    .flatMap((view) => readGa4Events(view, google, container));
  return { ...container, views, google, events };
}
