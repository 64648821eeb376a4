/** The public library. Everything here keeps its shape within a major version. */

export type { Diagnostic, Fix, Related, Severity, TextEdit } from './diagnostic.js';
export type { Audience, Bump, Change, Impact, LikelyRename } from './diff/change.js';
export { type Diff, type DiffOptions, diff } from './diff/diff.js';
export type { Observed, Seen, SeenEvent, SeenProperty } from './diff/observed/observed.js';
export { applyAcknowledgements } from './diff/release/acknowledge.js';
export { checkVersion, type VersionMove, versionToSet } from './diff/release/check-version.js';
export { findPlanEdits, type PlanEdits } from './diff/release/plan-edits.js';
export { checkPolicy, type Release } from './diff/release/policy.js';
export { findDrift, type ReadContainer } from './drift/drift.js';
export { type GeneratedOutput, type GenerateResult, generate, type OutputRequest } from './generate/generate.js';
export type { MergedEntity, MergedField, MergedHow, MergeRequest, MergeResult } from './generate/merge.js';
export { mergeOutput } from './generate/merge-output.js';
export { type Requested, requestOutputs } from './generate/requests.js';
export {
  defineTarget,
  type EarlierPlan,
  type GeneratedFile,
  type PlanChange,
  type Target,
  type TargetContext,
  type TargetInputs,
} from './generate/target.js';
export type { ContainerExport } from './gtm/container-export.js';
export { printExport } from './gtm/print-export.js';
export { type ReadExport, readExport } from './gtm/read/read-export.js';
export { type ImportedContainer, importContainer } from './import/gtm/import-container.js';
export { testRule } from './lint/custom/test-rule.js';
export { type LintPlanOptions as LintOptions, lintPlan as lint } from './lint/lint-plan.js';
export {
  defineRule,
  type Finding,
  type Findings,
  type Rule,
  type RuleContext,
  type RuleExample,
  type WrittenDefinition,
} from './lint/rule.js';
export type * from './plan/model.js';
export { at, atName } from './plan/model.js';
export type { OptionsSchema } from './plan/options-schema.js';
export type { Duration, Quantity } from './plan/quantities.js';
export { type ReadResult, readPlan } from './plan/read-plan.js';
export { type Place, toPlace } from './report/place.js';
export { findRange, type Location, type Path, type Range } from './source/location.js';
export { ReadError } from './source/read-error.js';
export type { Source } from './source/source.js';
