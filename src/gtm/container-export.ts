import type {
  BuiltInVariable,
  Client,
  CustomTemplate,
  Folder,
  GtagConfig,
  Tag,
  Transformation,
  Trigger,
  Variable,
  Zone,
} from './entities.js';
import type { BuiltInVariableType, UsageContext } from './enums.js';

/**
 * A file that GTM exports and imports, web or server. Keys stand in the order in which GTM writes them; empty lists
 * are left out. An import takes all or nothing, merges by name, and takes nothing from `container`.
 */
export interface ContainerExport {
  /** Files of 2015 and 2016 have 1.3, which differs in nothing that is read here. */
  readonly exportFormatVersion: number;
  /** `YYYY-MM-DD HH:MM:SS` */
  readonly exportTime: string;
  readonly containerVersion: ContainerVersion;
}

export interface ContainerVersion {
  readonly path?: string;
  readonly accountId: string;
  readonly containerId: string;
  /** `0` when a workspace was exported, not a version. */
  readonly containerVersionId: string;
  readonly name?: string;
  readonly description?: string;
  readonly container: Container;
  readonly tag?: readonly Tag[];
  readonly trigger?: readonly Trigger[];
  readonly variable?: readonly Variable[];
  readonly folder?: readonly Folder[];
  readonly builtInVariable?: readonly BuiltInVariable[];
  readonly client?: readonly Client[];
  readonly transformation?: readonly Transformation[];
  readonly customTemplate?: readonly CustomTemplate[];
  readonly zone?: readonly Zone[];
  readonly gtagConfig?: readonly GtagConfig[];
  readonly fingerprint?: string;
  readonly tagManagerUrl?: string;
  /** In files of format 1.3. */
  readonly deleted?: boolean;
}

export interface Container {
  readonly path?: string;
  readonly accountId: string;
  readonly containerId: string;
  readonly name: string;
  /** `GTM-XXXXXXX` */
  readonly publicId: string;
  readonly usageContext: readonly UsageContext[];
  readonly notes?: string;
  readonly domainName?: readonly string[];
  readonly fingerprint?: string;
  readonly tagManagerUrl?: string;
  readonly features?: Readonly<Record<string, boolean>>;
  readonly tagIds?: readonly string[];
  /** Of a server container. */
  readonly taggingServerUrls?: readonly string[];
  /** From here on: in files of format 1.3. */
  readonly timeZoneCountryId?: string;
  readonly timeZoneId?: string;
  readonly enabledBuiltInVariable?: readonly BuiltInVariableType[];
}
