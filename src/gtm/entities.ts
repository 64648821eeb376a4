import type {
  BuiltInVariableType,
  CaseConversion,
  ConsentStatus,
  DecimalSeparator,
  TagFiringOption,
  TriggerType,
} from './enums.js';
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
  /** From here on: of AMP containers. */
  readonly selector?: Parameter;
  readonly intervalSeconds?: Parameter;
  readonly maxTimerLengthSeconds?: Parameter;
  readonly verticalScrollPercentageList?: Parameter;
  readonly horizontalScrollPercentageList?: Parameter;
  readonly visibilitySelector?: Parameter;
  readonly visiblePercentageMin?: Parameter;
  readonly visiblePercentageMax?: Parameter;
  readonly continuousTimeMinMilliseconds?: Parameter;
  readonly totalTimeMinMilliseconds?: Parameter;
}

export interface Variable extends Entity {
  readonly variableId: string;
  /** `v` data layer, `c` constant, `jsm` JavaScript, `smm` lookup table … */
  readonly type: string;
  readonly parameter?: readonly Parameter[];
  readonly formatValue?: FormatValue;
  /** From here on: of app containers. */
  readonly enablingTriggerId?: readonly string[];
  readonly disablingTriggerId?: readonly string[];
  readonly scheduleStartMs?: string;
  readonly scheduleEndMs?: string;
}

export interface FormatValue {
  readonly caseConversionType?: CaseConversion;
  readonly convertNullToValue?: Parameter;
  readonly convertUndefinedToValue?: Parameter;
  readonly convertTrueToValue?: Parameter;
  readonly convertFalseToValue?: Parameter;
  readonly convertToNumber?: DecimalSeparator;
  readonly convertToBoolean?: boolean;
}

export interface Folder extends Owned {
  readonly folderId: string;
  readonly notes?: string;
  readonly fingerprint?: string;
}

export interface BuiltInVariable extends Owned {
  readonly type: BuiltInVariableType;
}

/** What a server container takes requests with. */
export interface Client extends Entity {
  readonly clientId: string;
  readonly type: string;
  readonly priority?: number | Parameter;
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
  readonly galleryReference?: GalleryReference;
}

/** Where a template of the gallery comes from, and which version of it. */
export interface GalleryReference {
  readonly host?: string;
  readonly owner?: string;
  readonly repository?: string;
  /** A commit. */
  readonly version?: string;
  readonly signature?: string;
  /** Tags of the template are of the type `cvt_` and this, else `cvt_<containerId>_<templateId>`. */
  readonly galleryTemplateId?: string;
  readonly templateDeveloperId?: string;
  readonly isModified?: boolean;
}

/** Another container that runs within this one, on some pages, with some types of tags. GTM 360 only. */
export interface Zone extends Owned {
  readonly zoneId: string;
  readonly notes?: string;
  readonly fingerprint?: string;
  readonly boundary?: {
    readonly condition?: readonly Condition[];
    readonly customEvaluationTriggerId?: readonly string[];
  };
  readonly childContainer?: readonly { readonly publicId?: string; readonly nickname?: string }[];
  readonly typeRestriction?: { readonly enable?: boolean; readonly whitelistedTypeId?: readonly string[] };
}

/** The settings of a Google tag that a container of its own holds. */
export interface GtagConfig {
  readonly accountId: string;
  readonly containerId: string;
  readonly gtagConfigId: string;
  readonly type: string;
  readonly parameter?: readonly Parameter[];
  readonly fingerprint?: string;
}
