import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listTaken } from '../lint/custom/collect-rules.js';
import { findRuleFault, isRule, isRuleLike } from '../lint/custom/judge-rule.js';
import type { Rule } from '../lint/rule.js';
import { RULES } from '../lint/rules/index.js';
import { at, type Plan } from '../plan/model.js';
import { showPlace } from '../report/place.js';
import { findNode, type Location } from '../source/location.js';
import { describeThrown } from './describe-thrown.js';
import { Failure } from './failure.js';
import { guardRule } from './guard-rule.js';
import { importModule } from './import-module.js';
import type { PlanPlace } from './own-rules.js';
import { findProject } from './place-outputs.js';
import { isInside, showPath } from './show-path.js';

/** A module that a plan names. */
export interface RuleModule {
  /** Absolute, behind any links. */
  readonly file: string;
  /** As messages name it. */
  readonly shown: string;
  /** Where the plan names it. */
  readonly location: Location;
}

/**
 * The rules that the modules of a plan export. They are somebody's code, without which lint would pass what it should
 * refuse: whatever is wrong with one is a Failure, not a finding that a filter could hide.
 */
export async function loadRuleModules(plan: Plan, place: PlanPlace): Promise<Rule[]> {
  const taken = listTaken(RULES);
  const rules: Rule[] = [];
  for (const module of findRuleModules(plan, place)) {
    for (const rule of readRules(await load(module, place.cwd), module)) {
      const holder = taken.get(rule.id);
      if (holder !== undefined)
        throw refuse(module, `has a rule "${rule.id}", which is ${holder}`, 'Give it another id.');
      taken.set(rule.id, `a rule of "${module.shown}"`);
      rules.push(guardRule({ ...rule, definedAt: module.location }, module, place.cwd));
    }
  }
  return rules;
}

/** The files that a plan names under `lint.plugins`. They stay in the plan's project, as outputs do. */
export function findRuleModules({ lint }: Pick<Plan, 'lint'>, { file, cwd }: PlanPlace): RuleModule[] {
  if (lint.plugins.length === 0) return [];
  const plan = path.resolve(cwd, file);
  if (!existsSync(plan)) {
    throw new Failure(
      'Modules with rules are not loaded from a revision.',
      'Check the revision out, and name the file.',
    );
  }
  const folder = realpathSync(path.dirname(plan));
  const written = at(lint, 'plugins');
  const isList = findNode(written.source, written.path)?.kind === 'list';
  return lint.plugins.map((name, index) => {
    const module = {
      file: path.resolve(folder, name),
      shown: name,
      location: isList ? at(lint, 'plugins', index) : written,
    };
    return checkModule(module, findProject(folder), cwd);
  });
}

function checkModule(module: RuleModule, project: string, cwd: string): RuleModule {
  const refuseOutside = () => refuse(module, 'is outside the project of the plan', 'Copy it into the project.');
  if (!isInside(module.file, project)) throw refuseOutside();
  if (!existsSync(module.file)) throw refuse(module, 'is not there', 'Write its path relative to the plan.');
  const file = realpathSync(module.file);
  if (!isInside(file, project)) throw refuseOutside();
  if (!statSync(file).isFile()) throw refuse(module, 'is a folder', 'Name the file in it.');
  return { ...module, file, shown: showPath(file, realpathSync(cwd)) };
}

/** What a file was when it was loaded: Node keeps a module for good, so a changed one needs another address. */
const loaded = new Map<string, string>();

async function load(module: RuleModule, cwd: string): Promise<Readonly<Record<string, unknown>>> {
  const { size, mtimeMs } = statSync(module.file);
  const state = `${size}-${mtimeMs}`;
  const first = loaded.get(module.file) ?? state;
  loaded.set(module.file, first);
  const url = `${pathToFileURL(module.file).href}${first === state ? '' : `?${state}`}`;
  try {
    return await importModule(url);
  } catch (error) {
    throw refuse(module, `cannot be loaded: ${describeThrown(error, module.file, cwd)}`);
  }
}

function readRules(exported: Readonly<Record<string, unknown>>, module: RuleModule): Rule[] {
  const candidates = [...new Set(Object.entries(exported).flatMap(([name, value]) => listCandidates(name, value)))];
  const rules = candidates.filter(isRuleLike).map((candidate) => {
    if (isRule(candidate)) return candidate;
    const name = typeof candidate.id === 'string' ? `rule "${candidate.id}"` : 'rule';
    throw refuse(module, `has a ${name} that ${findRuleFault(candidate)}`);
  });
  if (rules.length > 0) return rules;
  throw refuse(module, 'exports no rule', 'Export what "defineRule" makes, or a list of it.');
}

/** A rule, a list of rules; of a CommonJS module, what it exports. */
function listCandidates(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (name !== 'default' || isRuleLike(value) || typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flat();
}

function refuse({ shown, location }: RuleModule, problem: string, help?: string): Failure {
  return new Failure(`The module "${shown}" (${showPlace(location)}) ${problem}.`, help);
}
