// Derived from this folder by `npm run sync`. Do not edit.
import type { DriftKind } from '../define-drift.js';
import { consentMissing } from './consent-missing.js';
import { consentUndecided } from './consent-undecided.js';
import { consentUnplanned } from './consent-unplanned.js';
import { ecommerceChanged } from './ecommerce-changed.js';
import { eventMissing } from './event-missing.js';
import { eventNameUnknown } from './event-name-unknown.js';
import { eventSentTwice } from './event-sent-twice.js';
import { eventUnplanned } from './event-unplanned.js';
import { firingOptionChanged } from './firing-option-changed.js';
import { folderUnknown } from './folder-unknown.js';
import { oldEventForm } from './old-event-form.js';
import { oldGoogleTag } from './old-google-tag.js';
import { parameterChanged } from './parameter-changed.js';
import { parameterMissing } from './parameter-missing.js';
import { parameterUnplanned } from './parameter-unplanned.js';
import { sequenceChanged } from './sequence-changed.js';
import { streamChanged } from './stream-changed.js';
import { streamMissing } from './stream-missing.js';
import { streamUnplanned } from './stream-unplanned.js';
import { tagChanged } from './tag-changed.js';
import { tagMissing } from './tag-missing.js';
import { tagNeverFires } from './tag-never-fires.js';
import { tagPaused } from './tag-paused.js';
import { tagScheduled } from './tag-scheduled.js';
import { tagUnknown } from './tag-unknown.js';
import { tagUnplanned } from './tag-unplanned.js';
import { templateChanged } from './template-changed.js';
import { templateUnknown } from './template-unknown.js';
import { triggerBlocked } from './trigger-blocked.js';
import { triggerChanged } from './trigger-changed.js';
import { triggerUnknown } from './trigger-unknown.js';
import { triggerUnused } from './trigger-unused.js';
import { universalAnalytics } from './universal-analytics.js';
import { userPropertyChanged } from './user-property-changed.js';
import { variableUnknown } from './variable-unknown.js';
import { variableUnused } from './variable-unused.js';

export const KINDS: readonly DriftKind[] = [
  consentMissing,
  consentUndecided,
  consentUnplanned,
  ecommerceChanged,
  eventMissing,
  eventNameUnknown,
  eventSentTwice,
  eventUnplanned,
  firingOptionChanged,
  folderUnknown,
  oldEventForm,
  oldGoogleTag,
  parameterChanged,
  parameterMissing,
  parameterUnplanned,
  sequenceChanged,
  streamChanged,
  streamMissing,
  streamUnplanned,
  tagChanged,
  tagMissing,
  tagNeverFires,
  tagPaused,
  tagScheduled,
  tagUnknown,
  tagUnplanned,
  templateChanged,
  templateUnknown,
  triggerBlocked,
  triggerChanged,
  triggerUnknown,
  triggerUnused,
  universalAnalytics,
  userPropertyChanged,
  variableUnknown,
  variableUnused,
];
