import type { ContainerVersion } from '../../../gtm/container-export.js';
import type { Tag, Trigger, Variable } from '../../../gtm/entities.js';
import type { Condition, Parameter } from '../../../gtm/parameter.js';

/**
 * About how many bytes GTM makes of a container: it compiles variables to macros, tags to functions with their values,
 * conditions to predicates and triggers to rules, and leaves out names, notes and folders. What the containers on
 * websites hold in `resource` shows the form. The libraries that GTM adds do not count here.
 */
export function measureCompiled(version: ContainerVersion): number {
  const { tag = [], trigger = [], variable = [], builtInVariable = [], customTemplate = [] } = version;
  const macros = new Map([...builtInVariable, ...variable].map(({ name }, index) => [name, index]));
  const compiled = {
    macros: [
      ...builtInVariable.map(({ type }) => ({ function: '__e', type })),
      ...variable.map((each) => compileVariable(each, macros)),
    ],
    tags: tag.map((each) => compileTag(each, macros)),
    predicates: trigger.flatMap((each) => listConditions(each).map((condition) => compileCondition(condition, macros))),
    rules: compileRules(tag, trigger),
    templates: customTemplate.map(({ templateData }) => templateData),
  };
  return Buffer.byteLength(JSON.stringify(compiled));
}

type Macros = ReadonlyMap<string, number>;

function compileVariable({ type, parameter = [], formatValue = {} }: Variable, macros: Macros): object {
  return { function: `__${type}`, ...compileFields(parameter, macros), ...formatValue };
}

function compileTag(
  { type, tagId, parameter = [], consentSettings, setupTag, priority, tagFiringOption }: Tag,
  macros: Macros,
): object {
  return {
    function: `__${type}`,
    metadata: ['map'],
    [tagFiringOption === 'ONCE_PER_LOAD' ? 'once_per_load' : 'once_per_event']: true,
    ...compileFields(parameter, macros),
    ...(setupTag && { setup_tags: ['list', ['tag', 0, 0]] }),
    ...(priority && { priority: priority.value }),
    ...(consentSettings?.consentType && { consent: compileValue(consentSettings.consentType, macros) }),
    tag_id: Number(tagId),
  };
}

function compileFields(parameters: readonly Parameter[], macros: Macros): object {
  return Object.fromEntries(parameters.map((each) => [`vtp_${each.key}`, compileValue(each, macros)]));
}

function compileValue({ type, value = '', list = [], map = [] }: Parameter, macros: Macros): unknown {
  if (type === 'LIST') return ['list', ...list.map((item) => compileValue(item, macros))];
  if (type === 'MAP') return ['map', ...map.flatMap((item) => [item.key, compileValue(item, macros)])];
  if (type === 'BOOLEAN') return value === 'true';
  return compileText(value, macros);
}

function compileText(text: string, macros: Macros): unknown {
  const parts = text.split(/\{\{([^{}]*)\}\}/).map((part, index) => {
    return index % 2 === 0 ? part : ['macro', macros.get(part) ?? 0];
  });
  const filled = parts.filter((part) => part !== '');
  return filled.length > 1 ? ['template', ...filled] : (filled[0] ?? '');
}

function listConditions({ customEventFilter = [], filter = [], autoEventFilter = [] }: Trigger): Condition[] {
  return [...customEventFilter, ...filter, ...autoEventFilter];
}

function compileCondition({ type, parameter }: Condition, macros: Macros): object {
  const [left, right] = parameter.map((each) => compileValue(each, macros));
  return { function: `_${type.toLowerCase().slice(0, 4)}`, arg0: left, arg1: right };
}

/** For each trigger what must hold, and which tags it adds. */
function compileRules(tags: readonly Tag[], triggers: readonly Trigger[]): unknown[] {
  const fired = new Map<string, number[]>();
  for (const [index, { firingTriggerId = [] }] of tags.entries()) {
    for (const id of firingTriggerId) {
      const list = fired.get(id);
      if (list) list.push(index);
      else fired.set(id, [index]);
    }
  }
  return triggers.map((trigger, index) => [
    ['if', ...listConditions(trigger).map(() => index)],
    ['add', ...(fired.get(trigger.triggerId) ?? [])],
  ]);
}
