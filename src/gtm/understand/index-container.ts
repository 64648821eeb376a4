import type { Path } from '../../source/location.js';
import type { Source } from '../../source/source.js';
import type { ContainerExport } from '../container-export.js';
import type { CustomTemplate, Tag, Trigger, Variable } from '../entities.js';
import type { BuiltInVariableType } from '../enums.js';

/** Something of a file, and where it stands. */
export interface Placed<T> {
  readonly entity: T;
  readonly path: Path;
}

/** A file with its parts at hand by what others call them by. Of two with one name or id, the first. */
export interface IndexedContainer {
  readonly source: Source;
  readonly file: ContainerExport;
  readonly tags: readonly Placed<Tag>[];
  readonly tagsByName: ReadonlyMap<string, Placed<Tag>>;
  /** By id. */
  readonly triggers: ReadonlyMap<string, Placed<Trigger>>;
  /** By name. */
  readonly variables: ReadonlyMap<string, Placed<Variable>>;
  /** Name → what it is. */
  readonly builtIns: ReadonlyMap<string, BuiltInVariableType>;
  /** Type of the tags or variables that are made with it (`cvt_…`) → custom template. */
  readonly templates: ReadonlyMap<string, CustomTemplate>;
  readonly isServer: boolean;
}

export function indexContainer(source: Source, file: ContainerExport): IndexedContainer {
  const version = file.containerVersion;
  const tags = place('tag', version.tag);
  return {
    source,
    file,
    tags,
    tagsByName: firstBy(tags, ({ entity }) => entity.name),
    triggers: firstBy(place('trigger', version.trigger), ({ entity }) => entity.triggerId),
    variables: firstBy(place('variable', version.variable), ({ entity }) => entity.name),
    builtIns: new Map(version.builtInVariable?.map(({ name, type }) => [name, type])),
    templates: new Map(version.customTemplate?.flatMap(listTypes)),
    isServer: version.container.usageContext.includes('SERVER'),
  };
}

// Own templates have ids of the container; those of the gallery may have one of their own.
function listTypes(template: CustomTemplate): [string, CustomTemplate][] {
  const { containerId, templateId, galleryReference } = template;
  const own: [string, CustomTemplate] = [`cvt_${containerId}_${templateId}`, template];
  const id = galleryReference?.galleryTemplateId;
  return id === undefined ? [own] : [own, [`cvt_${id}`, template]];
}

/**
 * What something of a type is, whatever its container calls it: an import gives custom templates, and with them the
 * types of their tags, other ids.
 */
export function identifyType(type: string, { templates }: Pick<IndexedContainer, 'templates'>): string {
  const template = templates.get(type);
  if (!template) return type;
  const { owner, repository } = template.galleryReference ?? {};
  return repository === undefined ? `template ${template.name}` : `gallery ${owner}/${repository}`;
}

/** The entities of a kind with their paths. */
export function place<T>(kind: string, entities: readonly T[] = []): Placed<T>[] {
  return entities.map((entity, index) => ({ entity, path: ['containerVersion', kind, index] }));
}

function firstBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const one of all) if (!map.has(keyOf(one))) map.set(keyOf(one), one);
  return map;
}
