// Derived from this folder by `npm run sync`. Do not edit.
import type { Rule } from '../rule.js';
import { adsConsent } from './ads-consent.js';
import { amplitudePropertyCount } from './amplitude-property-count.js';
import { amplitudeReservedName } from './amplitude-reserved-name.js';
import { amplitudeValueLength } from './amplitude-value-length.js';
import { analyticsConsent } from './analytics-consent.js';
import { arrayItems } from './array-items.js';
import { audienceContradiction } from './audience-contradiction.js';
import { audienceDestination } from './audience-destination.js';
import { audienceWindow } from './audience-window.js';
import { baselineFresh } from './baseline-fresh.js';
import { consentKnown } from './consent-known.js';
import { constraintType } from './constraint-type.js';
import { conversionDistinct } from './conversion-distinct.js';
import { datePast } from './date-past.js';
import { deprecatedEventUsed } from './deprecated-event-used.js';
import { deprecationReason } from './deprecation-reason.js';
import { descriptionDistinct } from './description-distinct.js';
import { destinationConsent } from './destination-consent.js';
import { destinationId } from './destination-id.js';
import { destinationUsed } from './destination-used.js';
import { destinationValueNumber } from './destination-value-number.js';
import { enumAllowed } from './enum-allowed.js';
import { enumCase } from './enum-case.js';
import { enumDistinct } from './enum-distinct.js';
import { eventCount } from './event-count.js';
import { eventDescription } from './event-description.js';
import { eventDestination } from './event-destination.js';
import { eventGoal } from './event-goal.js';
import { eventKnown } from './event-known.js';
import { eventMeasured } from './event-measured.js';
import { eventNameCase } from './event-name-case.js';
import { eventNameFormat } from './event-name-format.js';
import { eventNameVague } from './event-name-vague.js';
import { eventNearDuplicate } from './event-near-duplicate.js';
import { eventOwnOwner } from './event-own-owner.js';
import { eventOwner } from './event-owner.js';
import { eventQuestion } from './event-question.js';
import { eventSource } from './event-source.js';
import { eventStage } from './event-stage.js';
import { eventTense } from './event-tense.js';
import { eventWordOrder } from './event-word-order.js';
import { eventsPerStage } from './events-per-stage.js';
import { exampleValid } from './example-valid.js';
import { experimentCoherent } from './experiment-coherent.js';
import { floodlightActivity } from './floodlight-activity.js';
import { funnelOrder } from './funnel-order.js';
import { funnelSteps } from './funnel-steps.js';
import { funnelWindow } from './funnel-window.js';
import { ga4CustomDimensionCount } from './ga4-custom-dimension-count.js';
import { ga4EnhancedMeasurement } from './ga4-enhanced-measurement.js';
import { ga4EventName } from './ga4-event-name.js';
import { ga4GoalKeyEvent } from './ga4-goal-key-event.js';
import { ga4KeyEventCount } from './ga4-key-event-count.js';
import { ga4ParameterCount } from './ga4-parameter-count.js';
import { ga4ParameterName } from './ga4-parameter-name.js';
import { ga4ParameterType } from './ga4-parameter-type.js';
import { ga4PurchaseOnce } from './ga4-purchase-once.js';
import { ga4RequiredParameters } from './ga4-required-parameters.js';
import { ga4ReservedEventName } from './ga4-reserved-event-name.js';
import { ga4ReservedParameterName } from './ga4-reserved-parameter-name.js';
import { ga4TriggerCollected } from './ga4-trigger-collected.js';
import { ga4ValueLength } from './ga4-value-length.js';
import { goalDistinct } from './goal-distinct.js';
import { goalEvent } from './goal-event.js';
import { goalGuardrail } from './goal-guardrail.js';
import { goalKnown } from './goal-known.js';
import { goalMeasured } from './goal-measured.js';
import { goalMicros } from './goal-micros.js';
import { googleAdsLabel } from './google-ads-label.js';
import { groupRequired } from './group-required.js';
import { guardrailDistinct } from './guardrail-distinct.js';
import { guardrailNotMicro } from './guardrail-not-micro.js';
import { hashSensible } from './hash-sensible.js';
import { highTierEvidence } from './high-tier-evidence.js';
import { linkedinConversion } from './linkedin-conversion.js';
import { liveAfterShadow } from './live-after-shadow.js';
import { mappingKnown } from './mapping-known.js';
import { metaEventName } from './meta-event-name.js';
import { metaRequiredParameters } from './meta-required-parameters.js';
import { metaStandardEvent } from './meta-standard-event.js';
import { metricDistinct } from './metric-distinct.js';
import { microsPerGoal } from './micros-per-goal.js';
import { mixpanelPropertyCount } from './mixpanel-property-count.js';
import { mixpanelReservedName } from './mixpanel-reserved-name.js';
import { mixpanelReservedProperty } from './mixpanel-reserved-property.js';
import { mixpanelValueLength } from './mixpanel-value-length.js';
import { moneyCurrency } from './money-currency.js';
import { nameCharacters } from './name-characters.js';
import { nameCollision } from './name-collision.js';
import { nameConfusable } from './name-confusable.js';
import { nameLength } from './name-length.js';
import { namingConvention } from './naming-convention.js';
import { ownerContact } from './owner-contact.js';
import { ownerKnown } from './owner-known.js';
import { ownerUsed } from './owner-used.js';
import { parameterMappedTwice } from './parameter-mapped-twice.js';
import { patternSafe } from './pattern-safe.js';
import { patternValid } from './pattern-valid.js';
import { piiConstant } from './pii-constant.js';
import { piiDeclared } from './pii-declared.js';
import { piiDestination } from './pii-destination.js';
import { piiFreeText } from './pii-free-text.js';
import { piiIdentifier } from './pii-identifier.js';
import { piiSensitive } from './pii-sensitive.js';
import { piiUrl } from './pii-url.js';
import { pilotShare } from './pilot-share.js';
import { planCurrency } from './plan-currency.js';
import { posthogReservedName } from './posthog-reserved-name.js';
import { posthogValueLength } from './posthog-value-length.js';
import { propertyBoolean } from './property-boolean.js';
import { propertyDate } from './property-date.js';
import { propertyDescription } from './property-description.js';
import { propertyEnum } from './property-enum.js';
import { propertyNameCase } from './property-name-case.js';
import { propertyNameFormat } from './property-name-format.js';
import { propertyNearDuplicate } from './property-near-duplicate.js';
import { propertyOneConcept } from './property-one-concept.js';
import { propertyOneType } from './property-one-type.js';
import { propertyPii } from './property-pii.js';
import { propertyRange } from './property-range.js';
import { propertyType } from './property-type.js';
import { propertyUnit } from './property-unit.js';
import { propertyUnused } from './property-unused.js';
import { quantityRange } from './quantity-range.js';
import { questionAsks } from './question-asks.js';
import { questionDistinct } from './question-distinct.js';
import { renamedFromGone } from './renamed-from-gone.js';
import { replacementUsable } from './replacement-usable.js';
import { reviewOverdue } from './review-overdue.js';
import { rolloutBy } from './rollout-by.js';
import { rolloutStatus } from './rollout-status.js';
import { samplingStated } from './sampling-stated.js';
import { scoreCrm } from './score-crm.js';
import { segmentKnown } from './segment-known.js';
import { segmentStandardEvent } from './segment-standard-event.js';
import { segmentUsed } from './segment-used.js';
import { shadowDestination } from './shadow-destination.js';
import { sinceVersion } from './since-version.js';
import { snowplowSchemaName } from './snowplow-schema-name.js';
import { stageKnown } from './stage-known.js';
import { targetAboveBaseline } from './target-above-baseline.js';
import { tierKnown } from './tier-known.js';
import { tiktokStandardEvent } from './tiktok-standard-event.js';
import { touchpointSpelling } from './touchpoint-spelling.js';
import { triggerSelector } from './trigger-selector.js';
import { useOfProposed } from './use-of-proposed.js';
import { valueCharacters } from './value-characters.js';
import { valueSane } from './value-sane.js';
import { windowWithinGoal } from './window-within-goal.js';

export const RULES: readonly Rule<any>[] = [
  adsConsent,
  amplitudePropertyCount,
  amplitudeReservedName,
  amplitudeValueLength,
  analyticsConsent,
  arrayItems,
  audienceContradiction,
  audienceDestination,
  audienceWindow,
  baselineFresh,
  consentKnown,
  constraintType,
  conversionDistinct,
  datePast,
  deprecatedEventUsed,
  deprecationReason,
  descriptionDistinct,
  destinationConsent,
  destinationId,
  destinationUsed,
  destinationValueNumber,
  enumAllowed,
  enumCase,
  enumDistinct,
  eventCount,
  eventDescription,
  eventDestination,
  eventGoal,
  eventKnown,
  eventMeasured,
  eventNameCase,
  eventNameFormat,
  eventNameVague,
  eventNearDuplicate,
  eventOwnOwner,
  eventOwner,
  eventQuestion,
  eventSource,
  eventStage,
  eventTense,
  eventWordOrder,
  eventsPerStage,
  exampleValid,
  experimentCoherent,
  floodlightActivity,
  funnelOrder,
  funnelSteps,
  funnelWindow,
  ga4CustomDimensionCount,
  ga4EnhancedMeasurement,
  ga4EventName,
  ga4GoalKeyEvent,
  ga4KeyEventCount,
  ga4ParameterCount,
  ga4ParameterName,
  ga4ParameterType,
  ga4PurchaseOnce,
  ga4RequiredParameters,
  ga4ReservedEventName,
  ga4ReservedParameterName,
  ga4TriggerCollected,
  ga4ValueLength,
  goalDistinct,
  goalEvent,
  goalGuardrail,
  goalKnown,
  goalMeasured,
  goalMicros,
  googleAdsLabel,
  groupRequired,
  guardrailDistinct,
  guardrailNotMicro,
  hashSensible,
  highTierEvidence,
  linkedinConversion,
  liveAfterShadow,
  mappingKnown,
  metaEventName,
  metaRequiredParameters,
  metaStandardEvent,
  metricDistinct,
  microsPerGoal,
  mixpanelPropertyCount,
  mixpanelReservedName,
  mixpanelReservedProperty,
  mixpanelValueLength,
  moneyCurrency,
  nameCharacters,
  nameCollision,
  nameConfusable,
  nameLength,
  namingConvention,
  ownerContact,
  ownerKnown,
  ownerUsed,
  parameterMappedTwice,
  patternSafe,
  patternValid,
  piiConstant,
  piiDeclared,
  piiDestination,
  piiFreeText,
  piiIdentifier,
  piiSensitive,
  piiUrl,
  pilotShare,
  planCurrency,
  posthogReservedName,
  posthogValueLength,
  propertyBoolean,
  propertyDate,
  propertyDescription,
  propertyEnum,
  propertyNameCase,
  propertyNameFormat,
  propertyNearDuplicate,
  propertyOneConcept,
  propertyOneType,
  propertyPii,
  propertyRange,
  propertyType,
  propertyUnit,
  propertyUnused,
  quantityRange,
  questionAsks,
  questionDistinct,
  renamedFromGone,
  replacementUsable,
  reviewOverdue,
  rolloutBy,
  rolloutStatus,
  samplingStated,
  scoreCrm,
  segmentKnown,
  segmentStandardEvent,
  segmentUsed,
  shadowDestination,
  sinceVersion,
  snowplowSchemaName,
  stageKnown,
  targetAboveBaseline,
  tierKnown,
  tiktokStandardEvent,
  touchpointSpelling,
  triggerSelector,
  useOfProposed,
  valueCharacters,
  valueSane,
  windowWithinGoal,
];
