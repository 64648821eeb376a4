import type { BuiltInVariableType } from './built-in-variables.js';
import type { CaseConversion, ConsentStatus, TagFiringOption, TriggerType } from './enums.js';
import type { Condition, Parameter } from './parameter.js';

/** Ids are strings of digits, from one counter for all kinds of a container; names are unique within a kind. */
interface Owned {
  readonly accountId: string;
  readonly containerId: string;
  readonly name: string;
}

interface Entity extends Owned {
  readonly notes?: string;
  /** Changes with every edit in GTM; any text imports. */
  readonly fingerprint?: string;
  readonly parentFolderId?: string;
}

export interface Tag extends Entity {
  readonly tagId: string;
  /** `googtag`, `gaawe`, `html` …, or `cvt_…` for a custom template. */
  readonly type: string;
  readonly liveOnly?: boolean;
  readonly priority?: Parameter;
  readonly parameter?: readonly Parameter[];
  /** Ids of triggers, the reserved ones included. */
  readonly firingTriggerId?: readonly string[];
  readonly blockingTriggerId?: readonly string[];
  /** At most one each. */
  readonly setupTag?: readonly SequencedTag[];
  readonly teardownTag?: readonly SequencedTag[];
  readonly tagFiringOption?: TagFiringOption;
  readonly paused?: boolean;
  readonly scheduleStartMs?: string;
  readonly scheduleEndMs?: string;
  readonly monitoringMetadata?: Parameter;
  readonly monitoringMetadataTagNameKey?: string;
  readonly consentSettings?: ConsentSettings;
}

/** A tag before or after another one, by its name. The flags are left out when false. */
export interface SequencedTag {
  readonly tagName: string;
  readonly stopOnSetupFailure?: boolean;
  readonly stopTeardownOnFailure?: boolean;
}

export interface ConsentSettings {
  readonly consentStatus: ConsentStatus;
  /** With `NEEDED`: a `LIST` of `TEMPLATE` items without keys. */
  readonly consentType?: Parameter;
}

export interface Trigger extends Entity {
  readonly triggerId: string;
  readonly type: TriggerType;
  /** Of `CUSTOM_EVENT`: exactly one, on `{{_event}}`. */
  readonly customEventFilter?: readonly Condition[];
  readonly filter?: readonly Condition[];
  /** When to listen at all: timers, and links and forms that wait for tags. */
  readonly autoEventFilter?: readonly Condition[];
  readonly waitForTags?: Parameter;
  readonly checkValidation?: Parameter;
  readonly waitForTagsTimeout?: Parameter;
  readonly uniqueTriggerId?: Parameter;
  readonly eventName?: Parameter;
  readonly interval?: Parameter;
  readonly limit?: Parameter;
  readonly parameter?: readonly Parameter[];
}

export interface Variable extends Entity {
  readonly variableId: string;
  /** `v` data layer, `c` constant, `jsm` JavaScript, `smm` lookup table … */
  readonly type: string;
  readonly parameter?: readonly Parameter[];
  readonly formatValue?: FormatValue;
}

export interface FormatValue {
  readonly caseConversionType?: CaseConversion;
  readonly convertNullToValue?: Parameter;
  readonly convertUndefinedToValue?: Parameter;
  readonly convertTrueToValue?: Parameter;
  readonly convertFalseToValue?: Parameter;
}

export interface Folder extends Owned {
  readonly folderId: string;
  readonly fingerprint?: string;
}

export interface BuiltInVariable extends Owned {
  readonly type: BuiltInVariableType;
}

/** What a server container takes requests with. */
export interface Client extends Entity {
  readonly clientId: string;
  readonly type: string;
  readonly priority?: Parameter;
  readonly parameter?: readonly Parameter[];
}

/** Of a server container. */
export interface Transformation extends Entity {
  readonly transformationId: string;
  readonly type: string;
  readonly parameter?: readonly Parameter[];
}

export interface CustomTemplate extends Owned {
  readonly templateId: string;
  readonly fingerprint?: string;
  /** The text of the `.tpl` file. */
  readonly templateData: string;
  readonly galleryReference?: Readonly<Record<string, string | boolean>>;
}
