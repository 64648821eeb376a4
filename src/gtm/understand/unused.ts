import type { Trigger, Variable } from '../entities.js';
import { findCalls } from './calls.js';
import { type IndexedContainer, type Placed, place } from './index-container.js';

/** Triggers that fire or block no tag, are part of no group and bound no zone. */
export function findUnusedTriggers({ tags, triggers, file }: IndexedContainer): Placed<Trigger>[] {
  const used = new Set([
    ...tags.flatMap(({ entity }) => [...(entity.firingTriggerId ?? []), ...(entity.blockingTriggerId ?? [])]),
    ...[...triggers.values()].flatMap(({ entity }) =>
      (entity.parameter ?? []).flatMap(({ list = [] }) => list.map(({ value }) => value)),
    ),
    ...(file.containerVersion.zone ?? []).flatMap(({ boundary }) => boundary?.customEvaluationTriggerId ?? []),
  ]);
  return [...triggers.values()].filter(({ entity }) => !used.has(entity.triggerId));
}

/** Variables that nothing calls, the code of custom templates included. */
export function findUnusedVariables({ file }: Pick<IndexedContainer, 'file'>): Placed<Variable>[] {
  const { variable, customTemplate = [] } = file.containerVersion;
  const called = new Set(findCalls({ file }).map(({ name }) => name));
  return place('variable', variable).filter(({ entity: { name } }) => {
    return !called.has(name) && !customTemplate.some(({ templateData }) => templateData.includes(`{{${name}}}`));
  });
}
