import type { OptionsIssue, OptionsResult, OptionsSchema } from '../../plan/options-schema.js';
import { suggestName } from '../../source/suggest.js';
import { isMap, type Written, type WrittenRule } from './written-rule.js';

/** Name → value; the conditions of the rule use them as `$name`. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** The options that a rule declares, with their defaults. */
export function readDefaults(rule: WrittenRule): RuleOptions | undefined {
  const { options } = rule.fields;
  if (!isMap(options)) return undefined;
  for (const name of Object.keys(options)) {
    if (NAME.test(name)) continue;
    rule.refuse(['options', name], `"${name}" cannot be used as "$${name}".`, 'Use letters, digits and "_".', 'key');
  }
  return options;
}

const NAME = /^[A-Za-z_]\w*$/;

/** What `$name` stands for; other values stand for themselves. An unknown name is reported. */
export function resolveOption(
  value: unknown,
  options: RuleOptions,
  refuse: (message: string, help: string) => void,
): unknown {
  const name = typeof value === 'string' ? /^\$([A-Za-z_]\w*)$/.exec(value)?.[1] : undefined;
  if (name === undefined) return value;
  if (Object.hasOwn(options, name)) return options[name];
  const near = suggestName(name, Object.keys(options));
  refuse(`"${value}" is no option of the rule.`, near ? `Write "$${near}".` : 'Declare it under "options".');
  return undefined;
}

/** Says what the value of an option must be when the rule cannot work with it. */
type JudgeOption = (name: string, value: unknown) => string | undefined;

/** Checks what a plan sets: names and kinds here, the rest by `judge`. */
export function makeOptionsSchema(defaults: RuleOptions, judge: JudgeOption): OptionsSchema<RuleOptions> {
  return {
    safeParse(value): OptionsResult<RuleOptions> {
      const issues = isMap(value) ? [...findIssues(value, defaults, judge)] : [{ ...NO_MAP, path: [] }];
      return issues.length === 0
        ? { success: true, data: value as RuleOptions }
        : { success: false, error: { issues } };
    },
  };
}

const NO_MAP = { code: 'invalid_type', expected: 'object', message: '' };

function* findIssues(given: Written, defaults: RuleOptions, judge: JudgeOption): Iterable<OptionsIssue> {
  for (const [name, value] of Object.entries(given)) {
    const issue = (fields: object): OptionsIssue => ({ message: '', path: [name], ...fields });
    if (!Object.hasOwn(defaults, name)) yield issue({ code: 'unrecognized_keys', keys: [name], path: [] });
    else {
      const expected = judgeKind(value, defaults[name]) ?? judge(name, value);
      if (expected !== undefined) yield issue({ code: 'custom', message: expected });
    }
  }
}

/** One value stands for a list of one, as everywhere in the format; a list never for one value. */
function judgeKind(value: unknown, fallback: unknown): string | undefined {
  if (isMap(value)) return 'a value or a list of values';
  return Array.isArray(value) && !Array.isArray(fallback) ? 'a single value' : undefined;
}
