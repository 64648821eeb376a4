// Derived from this folder by `npm run sync`. Do not edit.
import type { Rule } from '../rule.js';
import { audienceDestination } from './audience-destination.js';
import { consentKnown } from './consent-known.js';
import { deprecatedEventUsed } from './deprecated-event-used.js';
import { destinationConsent } from './destination-consent.js';
import { eventDescription } from './event-description.js';
import { eventGoal } from './event-goal.js';
import { eventKnown } from './event-known.js';
import { eventNameCase } from './event-name-case.js';
import { eventNameFormat } from './event-name-format.js';
import { eventOwnOwner } from './event-own-owner.js';
import { eventOwner } from './event-owner.js';
import { eventQuestion } from './event-question.js';
import { eventStage } from './event-stage.js';
import { eventsPerStage } from './events-per-stage.js';
import { ga4EnhancedMeasurement } from './ga4-enhanced-measurement.js';
import { ga4EventName } from './ga4-event-name.js';
import { ga4ParameterCount } from './ga4-parameter-count.js';
import { ga4ParameterName } from './ga4-parameter-name.js';
import { ga4ReservedEventName } from './ga4-reserved-event-name.js';
import { ga4ReservedParameterName } from './ga4-reserved-parameter-name.js';
import { goalEvent } from './goal-event.js';
import { goalKnown } from './goal-known.js';
import { groupRequired } from './group-required.js';
import { nameCharacters } from './name-characters.js';
import { nameCollision } from './name-collision.js';
import { namingConvention } from './naming-convention.js';
import { ownerKnown } from './owner-known.js';
import { parameterMappedTwice } from './parameter-mapped-twice.js';
import { propertyNameCase } from './property-name-case.js';
import { propertyNameFormat } from './property-name-format.js';
import { propertyType } from './property-type.js';
import { replacementUsable } from './replacement-usable.js';
import { segmentKnown } from './segment-known.js';
import { stageKnown } from './stage-known.js';
import { tierKnown } from './tier-known.js';

export const RULES: readonly Rule<any>[] = [
  audienceDestination,
  consentKnown,
  deprecatedEventUsed,
  destinationConsent,
  eventDescription,
  eventGoal,
  eventKnown,
  eventNameCase,
  eventNameFormat,
  eventOwnOwner,
  eventOwner,
  eventQuestion,
  eventStage,
  eventsPerStage,
  ga4EnhancedMeasurement,
  ga4EventName,
  ga4ParameterCount,
  ga4ParameterName,
  ga4ReservedEventName,
  ga4ReservedParameterName,
  goalEvent,
  goalKnown,
  groupRequired,
  nameCharacters,
  nameCollision,
  namingConvention,
  ownerKnown,
  parameterMappedTwice,
  propertyNameCase,
  propertyNameFormat,
  propertyType,
  replacementUsable,
  segmentKnown,
  stageKnown,
  tierKnown,
];
