// Derived from this folder by `npm run sync`. Do not edit.
import type { ChangeKind } from '../define-change.js';
import { audienceAdded } from './audience-added.js';
import { audienceDescriptionChanged } from './audience-description-changed.js';
import { audienceDestinationsChanged } from './audience-destinations-changed.js';
import { audienceMembersChanged } from './audience-members-changed.js';
import { audienceRemoved } from './audience-removed.js';
import { destinationAdded } from './destination-added.js';
import { destinationConsentLoosened } from './destination-consent-loosened.js';
import { destinationConsentTightened } from './destination-consent-tightened.js';
import { destinationConstantChanged } from './destination-constant-changed.js';
import { destinationDefaultChanged } from './destination-default-changed.js';
import { destinationDescriptionChanged } from './destination-description-changed.js';
import { destinationEnhancedMeasurementChanged } from './destination-enhanced-measurement-changed.js';
import { destinationNamesChanged } from './destination-names-changed.js';
import { destinationParameterRenamed } from './destination-parameter-renamed.js';
import { destinationParameterSent } from './destination-parameter-sent.js';
import { destinationParameterWithheld } from './destination-parameter-withheld.js';
import { destinationRemoved } from './destination-removed.js';
import { destinationSettingChanged } from './destination-setting-changed.js';
import { destinationShadowChanged } from './destination-shadow-changed.js';
import { destinationTypeChanged } from './destination-type-changed.js';
import { eventAdded } from './event-added.js';
import { eventBaselineChanged } from './event-baseline-changed.js';
import { eventBenchmarksChanged } from './event-benchmarks-changed.js';
import { eventConsentLoosened } from './event-consent-loosened.js';
import { eventConsentTightened } from './event-consent-tightened.js';
import { eventConstantChanged } from './event-constant-changed.js';
import { eventCustomChanged } from './event-custom-changed.js';
import { eventDeprecated } from './event-deprecated.js';
import { eventDeprecationChanged } from './event-deprecation-changed.js';
import { eventDescriptionChanged } from './event-description-changed.js';
import { eventDestinationAdded } from './event-destination-added.js';
import { eventDestinationRemoved } from './event-destination-removed.js';
import { eventDestinationRenamed } from './event-destination-renamed.js';
import { eventDestinationSettingChanged } from './event-destination-setting-changed.js';
import { eventEffortChanged } from './event-effort-changed.js';
import { eventEvidenceChanged } from './event-evidence-changed.js';
import { eventGoalChanged } from './event-goal-changed.js';
import { eventKeyEventChanged } from './event-key-event-changed.js';
import { eventKindChanged } from './event-kind-changed.js';
import { eventLiftChanged } from './event-lift-changed.js';
import { eventMeasureAdded } from './event-measure-added.js';
import { eventMeasureRemoved } from './event-measure-removed.js';
import { eventMetricChanged } from './event-metric-changed.js';
import { eventNatureChanged } from './event-nature-changed.js';
import { eventOutcomeChanged } from './event-outcome-changed.js';
import { eventOwnerChanged } from './event-owner-changed.js';
import { eventParameterRenamed } from './event-parameter-renamed.js';
import { eventParameterSent } from './event-parameter-sent.js';
import { eventParameterWithheld } from './event-parameter-withheld.js';
import { eventQuestionChanged } from './event-question-changed.js';
import { eventRemoved } from './event-removed.js';
import { eventRenamed } from './event-renamed.js';
import { eventRetired } from './event-retired.js';
import { eventReviewChanged } from './event-review-changed.js';
import { eventRevived } from './event-revived.js';
import { eventRolloutChanged } from './event-rollout-changed.js';
import { eventSamplingChanged } from './event-sampling-changed.js';
import { eventScoreChanged } from './event-score-changed.js';
import { eventSegmentsChanged } from './event-segments-changed.js';
import { eventSinceChanged } from './event-since-changed.js';
import { eventSourceAdded } from './event-source-added.js';
import { eventSourceRemoved } from './event-source-removed.js';
import { eventStageChanged } from './event-stage-changed.js';
import { eventStatusAdvanced } from './event-status-advanced.js';
import { eventStatusReverted } from './event-status-reverted.js';
import { eventTargetChanged } from './event-target-changed.js';
import { eventTierChanged } from './event-tier-changed.js';
import { eventTouchpointChanged } from './event-touchpoint-changed.js';
import { eventTriggerChanged } from './event-trigger-changed.js';
import { eventValueChanged } from './event-value-changed.js';
import { eventWindowChanged } from './event-window-changed.js';
import { experimentAdded } from './experiment-added.js';
import { experimentDatesChanged } from './experiment-dates-changed.js';
import { experimentDescriptionChanged } from './experiment-description-changed.js';
import { experimentGuardrailsChanged } from './experiment-guardrails-changed.js';
import { experimentPrimaryChanged } from './experiment-primary-changed.js';
import { experimentRemoved } from './experiment-removed.js';
import { experimentStatusChanged } from './experiment-status-changed.js';
import { funnelAdded } from './funnel-added.js';
import { funnelDescriptionChanged } from './funnel-description-changed.js';
import { funnelOwnerChanged } from './funnel-owner-changed.js';
import { funnelRemoved } from './funnel-removed.js';
import { funnelStepsChanged } from './funnel-steps-changed.js';
import { funnelWindowChanged } from './funnel-window-changed.js';
import { goalAdded } from './goal-added.js';
import { goalDescriptionChanged } from './goal-description-changed.js';
import { goalEventChanged } from './goal-event-changed.js';
import { goalGuardrailsChanged } from './goal-guardrails-changed.js';
import { goalRemoved } from './goal-removed.js';
import { goalTargetChanged } from './goal-target-changed.js';
import { goalValueChanged } from './goal-value-changed.js';
import { goalWindowChanged } from './goal-window-changed.js';
import { groupAdded } from './group-added.js';
import { groupApplyChanged } from './group-apply-changed.js';
import { groupDescriptionChanged } from './group-description-changed.js';
import { groupReachNarrowed } from './group-reach-narrowed.js';
import { groupReachWidened } from './group-reach-widened.js';
import { groupRemoved } from './group-removed.js';
import { outputAdded } from './output-added.js';
import { outputChanged } from './output-changed.js';
import { outputRemoved } from './output-removed.js';
import { ownerAdded } from './owner-added.js';
import { ownerChanged } from './owner-changed.js';
import { ownerRemoved } from './owner-removed.js';
import { planConsentTypesChanged } from './plan-consent-types-changed.js';
import { planConventionCaseChanged } from './plan-convention-case-changed.js';
import { planConventionFormatChanged } from './plan-convention-format-changed.js';
import { planCurrencyChanged } from './plan-currency-changed.js';
import { planCustomChanged } from './plan-custom-changed.js';
import { planDescriptionChanged } from './plan-description-changed.js';
import { planLintCustomChanged } from './plan-lint-custom-changed.js';
import { planLintOverridesChanged } from './plan-lint-overrides-changed.js';
import { planLintPluginsChanged } from './plan-lint-plugins-changed.js';
import { planLintPresetsChanged } from './plan-lint-presets-changed.js';
import { planLintRuleChanged } from './plan-lint-rule-changed.js';
import { planNameChanged } from './plan-name-changed.js';
import { planOwnerChanged } from './plan-owner-changed.js';
import { planPolicyChanged } from './plan-policy-changed.js';
import { planStagesChanged } from './plan-stages-changed.js';
import { planTiersChanged } from './plan-tiers-changed.js';
import { planVocabularyChanged } from './plan-vocabulary-changed.js';
import { propertyAdded } from './property-added.js';
import { propertyConditionChanged } from './property-condition-changed.js';
import { propertyCustomChanged } from './property-custom-changed.js';
import { propertyDefaultChanged } from './property-default-changed.js';
import { propertyDescriptionChanged } from './property-description-changed.js';
import { propertyExamplesChanged } from './property-examples-changed.js';
import { propertyFormatChanged } from './property-format-changed.js';
import { propertyHashChanged } from './property-hash-changed.js';
import { propertyLengthLoosened } from './property-length-loosened.js';
import { propertyLengthTightened } from './property-length-tightened.js';
import { propertyNullAllowed } from './property-null-allowed.js';
import { propertyNullRefused } from './property-null-refused.js';
import { propertyOptional } from './property-optional.js';
import { propertyPatternChanged } from './property-pattern-changed.js';
import { propertyPiiLowered } from './property-pii-lowered.js';
import { propertyPiiRaised } from './property-pii-raised.js';
import { propertyRangeLoosened } from './property-range-loosened.js';
import { propertyRangeTightened } from './property-range-tightened.js';
import { propertyRemoved } from './property-removed.js';
import { propertyRenamed } from './property-renamed.js';
import { propertyRequired } from './property-required.js';
import { propertySizeLoosened } from './property-size-loosened.js';
import { propertySizeTightened } from './property-size-tightened.js';
import { propertyStepChanged } from './property-step-changed.js';
import { propertyTypeNarrowed } from './property-type-narrowed.js';
import { propertyTypeReplaced } from './property-type-replaced.js';
import { propertyTypeWidened } from './property-type-widened.js';
import { propertyUniquenessChanged } from './property-uniqueness-changed.js';
import { propertyUnitChanged } from './property-unit-changed.js';
import { propertyValueAdded } from './property-value-added.js';
import { propertyValueRemoved } from './property-value-removed.js';
import { propertyValuesLimited } from './property-values-limited.js';
import { propertyValuesOpened } from './property-values-opened.js';
import { segmentAdded } from './segment-added.js';
import { segmentRemoved } from './segment-removed.js';
import { segmentValuesChanged } from './segment-values-changed.js';
import { sharedPropertyAdded } from './shared-property-added.js';
import { sharedPropertyRemoved } from './shared-property-removed.js';

export const CHANGES: readonly ChangeKind[] = [
  audienceAdded,
  audienceDescriptionChanged,
  audienceDestinationsChanged,
  audienceMembersChanged,
  audienceRemoved,
  destinationAdded,
  destinationConsentLoosened,
  destinationConsentTightened,
  destinationConstantChanged,
  destinationDefaultChanged,
  destinationDescriptionChanged,
  destinationEnhancedMeasurementChanged,
  destinationNamesChanged,
  destinationParameterRenamed,
  destinationParameterSent,
  destinationParameterWithheld,
  destinationRemoved,
  destinationSettingChanged,
  destinationShadowChanged,
  destinationTypeChanged,
  eventAdded,
  eventBaselineChanged,
  eventBenchmarksChanged,
  eventConsentLoosened,
  eventConsentTightened,
  eventConstantChanged,
  eventCustomChanged,
  eventDeprecated,
  eventDeprecationChanged,
  eventDescriptionChanged,
  eventDestinationAdded,
  eventDestinationRemoved,
  eventDestinationRenamed,
  eventDestinationSettingChanged,
  eventEffortChanged,
  eventEvidenceChanged,
  eventGoalChanged,
  eventKeyEventChanged,
  eventKindChanged,
  eventLiftChanged,
  eventMeasureAdded,
  eventMeasureRemoved,
  eventMetricChanged,
  eventNatureChanged,
  eventOutcomeChanged,
  eventOwnerChanged,
  eventParameterRenamed,
  eventParameterSent,
  eventParameterWithheld,
  eventQuestionChanged,
  eventRemoved,
  eventRenamed,
  eventRetired,
  eventReviewChanged,
  eventRevived,
  eventRolloutChanged,
  eventSamplingChanged,
  eventScoreChanged,
  eventSegmentsChanged,
  eventSinceChanged,
  eventSourceAdded,
  eventSourceRemoved,
  eventStageChanged,
  eventStatusAdvanced,
  eventStatusReverted,
  eventTargetChanged,
  eventTierChanged,
  eventTouchpointChanged,
  eventTriggerChanged,
  eventValueChanged,
  eventWindowChanged,
  experimentAdded,
  experimentDatesChanged,
  experimentDescriptionChanged,
  experimentGuardrailsChanged,
  experimentPrimaryChanged,
  experimentRemoved,
  experimentStatusChanged,
  funnelAdded,
  funnelDescriptionChanged,
  funnelOwnerChanged,
  funnelRemoved,
  funnelStepsChanged,
  funnelWindowChanged,
  goalAdded,
  goalDescriptionChanged,
  goalEventChanged,
  goalGuardrailsChanged,
  goalRemoved,
  goalTargetChanged,
  goalValueChanged,
  goalWindowChanged,
  groupAdded,
  groupApplyChanged,
  groupDescriptionChanged,
  groupReachNarrowed,
  groupReachWidened,
  groupRemoved,
  outputAdded,
  outputChanged,
  outputRemoved,
  ownerAdded,
  ownerChanged,
  ownerRemoved,
  planConsentTypesChanged,
  planConventionCaseChanged,
  planConventionFormatChanged,
  planCurrencyChanged,
  planCustomChanged,
  planDescriptionChanged,
  planLintCustomChanged,
  planLintOverridesChanged,
  planLintPluginsChanged,
  planLintPresetsChanged,
  planLintRuleChanged,
  planNameChanged,
  planOwnerChanged,
  planPolicyChanged,
  planStagesChanged,
  planTiersChanged,
  planVocabularyChanged,
  propertyAdded,
  propertyConditionChanged,
  propertyCustomChanged,
  propertyDefaultChanged,
  propertyDescriptionChanged,
  propertyExamplesChanged,
  propertyFormatChanged,
  propertyHashChanged,
  propertyLengthLoosened,
  propertyLengthTightened,
  propertyNullAllowed,
  propertyNullRefused,
  propertyOptional,
  propertyPatternChanged,
  propertyPiiLowered,
  propertyPiiRaised,
  propertyRangeLoosened,
  propertyRangeTightened,
  propertyRemoved,
  propertyRenamed,
  propertyRequired,
  propertySizeLoosened,
  propertySizeTightened,
  propertyStepChanged,
  propertyTypeNarrowed,
  propertyTypeReplaced,
  propertyTypeWidened,
  propertyUniquenessChanged,
  propertyUnitChanged,
  propertyValueAdded,
  propertyValueRemoved,
  propertyValuesLimited,
  propertyValuesOpened,
  segmentAdded,
  segmentRemoved,
  segmentValuesChanged,
  sharedPropertyAdded,
  sharedPropertyRemoved,
];
